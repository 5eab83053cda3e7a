package sharinghub.portal.signin;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;

/**
 * One of the two cookies a browser holds: the number of its session, or the sealed sign-in it has begun. On https their
 * names begin with `__Host-`, so that no other host can set them; on plain http, which only the demonstration on loopback
 * speaks, not every browser would keep such a cookie.
 *
 * @param name   as the browser sends it back
 * @param secure whether the portal's address is https
 */
public record BrowserCookie(String name, boolean secure) {

    /** The cookie of a session, for a portal at that address. */
    public static BrowserCookie ofSession(URI address) {
        return named("sharing-hub", address);
    }

    /** The cookie of a sign-in that has begun, for a portal at that address. */
    public static BrowserCookie ofSignIn(URI address) {
        return named("signing-in", address);
    }

    private static BrowserCookie named(String name, URI address) {
        boolean secure = "https".equals(address.getScheme());
        return new BrowserCookie(secure ? "__Host-" + name : name, secure);
    }

    /** Sets it. It ends with the browser, and what it stands for ends before that. */
    public NewCookie holding(String number) {
        return cookie(number, NewCookie.DEFAULT_MAX_AGE);
    }

    /** Takes it away. */
    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
