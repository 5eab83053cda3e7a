package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;

/**
 * Answers to the portal's own name and to no other, so that no page elsewhere can be made to speak to it (DNS rebinding);
 * and to the methods that pages use.
 */
@PreMatching
@Priority(100)
final class OwnHost implements ContainerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final String authority;

    /** @param authority host and port of the portal's own address, as browsers send it in `Host` */
    OwnHost(String authority) {
        this.authority = authority;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!List.of(authority).equals(request.getHeaders().get(HttpHeaders.HOST))) {
            throw new Refused(421, "host");
        }
        if (!METHODS.contains(request.getMethod())) {
            throw new Refused(405, "method");
        }
    }
}
