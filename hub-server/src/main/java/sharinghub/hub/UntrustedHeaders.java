package sharinghub.hub;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/**
 * Takes away what a client may say about itself and nobody checks: the name that Helidon would put from a certificate, and
 * what proxies say of whom they speak for (T38). There is no proxy in front of the hub.
 */
@Provider
@PreMatching
@Priority(1)
@ApplicationScoped
public class UntrustedHeaders implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        context.getHeaders().keySet().removeIf(name -> untrusted(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean untrusted(String name) {
        return name.startsWith("x-helidon") || name.startsWith("x-forwarded") || name.equals("forwarded");
    }
}
