package sharinghub.hub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sharinghub.exchange.Directory;
import sharinghub.hub.identity.Allowed;

/** The door to the directory: every partner's portal sees every partner's public keys, and pins them. */
@ApplicationScoped
@Path("/directory")
public class DirectoryResource {

    @Inject
    private AgencyDirectory directory;

    /** All rows. A portal may ask on its own, for it checks its pins before anybody signs in. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(portalAlone = true)
    public Directory all() {
        return directory.whole();
    }
}
