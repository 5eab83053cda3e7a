package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.OpenToAnybody;

/** Help, accessibility and privacy, linked from the foot of every page. Anybody may read them. */
@Path("/")
public final class ReadAbout {

    /** What to do when stuck. */
    @GET
    @Path("help")
    @OpenToAnybody
    public Page help() {
        return Page.of("welcome/Help");
    }

    /** How usable this is meant to be, and whom to tell when it is not. */
    @GET
    @Path("accessibility")
    @OpenToAnybody
    public Page accessibility() {
        return Page.of("welcome/Accessibility");
    }

    /** What is kept about the people who work here. */
    @GET
    @Path("privacy")
    @OpenToAnybody
    public Page privacy() {
        return Page.of("welcome/Privacy");
    }
}
