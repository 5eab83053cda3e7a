package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The hub's doors: every resource and filter in the packages of {@code sharinghub.hub}. Which they are, and who may use
 * them, a test compares with {@code docs/http.md}.
 */
@ApplicationScoped
@ApplicationPath("/")
public class HubApplication extends Application {

    /** Switches off what Jersey would serve by itself: a WADL and its answers to OPTIONS. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
