package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.Arrival;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.Departure;
import sharinghub.portal.signin.OpenToAnybody;
import sharinghub.portal.signin.SealedSignIns;
import sharinghub.portal.signin.Sessions;
import sharinghub.portal.signin.SignInDesk;
import sharinghub.portal.signin.StartedSignIn;

/** To Keycloak and back: the two halves of signing in. */
@Path("/")
public final class SignIn {

    /** Where people go who did not ask for a page. */
    static final String HOME = "/home";

    private final Map<AgencyId, SignInDesk> desks;
    private final SealedSignIns started;
    private final Sessions sessions;
    private final BrowserCookie signInCookie;
    private final BrowserCookie sessionCookie;

    /** @param desks one for each agency hosted here */
    public SignIn(Map<AgencyId, SignInDesk> desks, SealedSignIns started, Sessions sessions, URI address) {
        this.desks = Map.copyOf(desks);
        this.started = started;
        this.sessions = sessions;
        this.signInCookie = BrowserCookie.ofSignIn(address);
        this.sessionCookie = BrowserCookie.ofSession(address);
    }

    /** Sends the browser to Keycloak. Opens to anybody: it is how one becomes somebody. */
    @GET
    @Path("sign-in/{agency}")
    @OpenToAnybody
    public Object leave(
            @PathParam("agency") String agency,
            @QueryParam("then") @Nullable String then,
            @QueryParam("as") @Nullable String login) {
        Optional<Departure> departure = desk(agency).begin(ourOwn(then), Optional.ofNullable(login));
        if (departure.isEmpty()) {
            return Page.of("welcome/NoSignIn").withStatus(503);
        }
        return Response.seeOther(departure.get().goTo())
                .cookie(signInCookie.holding(started.seal(departure.get().start())))
                .build();
    }

    /**
     * Takes back what Keycloak sends, checks it, and begins a session under a number nobody has seen before. Opens to
     * anybody: whoever comes here is not signed in yet.
     */
    @GET
    @Path("signed-in/{agency}")
    @OpenToAnybody
    public Object comeBack(@PathParam("agency") String agency, @Context ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(signInCookie.name());
        Optional<StartedSignIn> start = Optional.ofNullable(cookie).flatMap(held -> started.open(held.getValue()));
        if (start.isEmpty()) {
            return Page.of("welcome/SignInFailed").withStatus(400);
        }
        return switch (desk(agency).complete(start.get(), request.getUriInfo().getRequestUri())) {
            case Arrival.Welcome(var who, var idToken) ->
                Response.seeOther(URI.create(start.get().then()))
                        .cookie(sessionCookie.holding(sessions.begin(who, idToken)), signInCookie.gone())
                        .build();
            case Arrival.NotLetIn() -> Page.of("welcome/SignInFailed").withStatus(400);
            case Arrival.NoAnswer() -> Page.of("welcome/NoSignIn").withStatus(503);
        };
    }

    private SignInDesk desk(String agency) {
        return desks.entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(agency))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The address to go to afterwards, if it is one of our pages; otherwise home. */
    static String ourOwn(@Nullable String then) {
        return then != null && then.matches("/[a-z0-9][a-zA-Z0-9/-]{0,200}") ? then : HOME;
    }
}
