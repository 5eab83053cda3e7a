package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.Session;
import sharinghub.portal.signin.Sessions;

/**
 * Whose session a request belongs to, if anybody's. A person for whom Keycloak no longer vouches is nobody: their session
 * ends here. While Keycloak does not answer, nobody is thrown out (threat model T23 and T46).
 */
@PreMatching
@Priority(200)
final class Recognition implements ContainerRequestFilter {

    private static final String SESSION = "sharinghub.session";

    private final Sessions sessions;
    private final BrowserCookie cookie;

    Recognition(Sessions sessions, BrowserCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie held = request.getCookies().get(cookie.name());
        if (held == null) {
            return;
        }
        sessions.use(held.getValue()).ifPresent(session -> {
            if (session.who().hub().current() instanceof HubToken.Held.Lapsed) {
                sessions.end(held.getValue());
            } else {
                request.setProperty(SESSION, session);
            }
        });
    }

    /** The session that was recognised, if one was. */
    static Optional<Session> session(ContainerRequestContext request) {
        return Optional.ofNullable((Session) request.getProperty(SESSION));
    }
}
