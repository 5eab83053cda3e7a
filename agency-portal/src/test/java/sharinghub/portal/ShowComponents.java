package sharinghub.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.OpenToAnybody;

/** The catalogue of components as a page, for browsers in tests. */
@Path("/components")
public final class ShowComponents {

    @GET
    @OpenToAnybody
    public Page show() {
        return new Page("design/Catalogue", java.util.Optional.empty(), 200, false);
    }
}
