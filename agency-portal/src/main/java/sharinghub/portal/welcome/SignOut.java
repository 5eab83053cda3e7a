package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import sharinghub.agency.AgencyId;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.OpenToAnybody;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.Session;
import sharinghub.portal.signin.Sessions;
import sharinghub.portal.signin.SignInDesk;

/** Ends the session here and at Keycloak, and leaves nothing in the browser. */
@Path("/")
public final class SignOut {

    private final Map<AgencyId, SignInDesk> desks;
    private final Sessions sessions;
    private final BrowserCookie cookie;

    /** @param desks one for each agency hosted here */
    public SignOut(Map<AgencyId, SignInDesk> desks, Sessions sessions, URI address) {
        this.desks = Map.copyOf(desks);
        this.sessions = sessions;
        this.cookie = BrowserCookie.ofSession(address);
    }

    /** Ends the session, and sends the browser to Keycloak to end the one there. */
    @POST
    @Path("sign-out")
    @OpenToSignedIn
    public Response leave(@Context Session session, @Context ContainerRequestContext request) {
        Cookie held = request.getCookies().get(cookie.name());
        if (held != null) {
            sessions.end(held.getValue());
        }
        SignInDesk desk = desks.get(session.who().agency());
        return Response.seeOther(desk == null ? URI.create("/signed-out") : desk.goodbye(session))
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }

    /** Where Keycloak sends the browser back to. Anybody may see it: it says only that nobody is signed in. */
    @GET
    @Path("signed-out")
    @OpenToAnybody
    public Page left() {
        return Page.of("welcome/SignedOut");
    }
}
