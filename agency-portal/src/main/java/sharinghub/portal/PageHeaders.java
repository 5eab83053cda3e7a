package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What every answer tells the browser: run only our own scripts, send forms only here and to sign-in, stand in nobody's
 * frame, keep no copy, tell no other site where the person came from (threat model T35 and T36).
 */
@Priority(100)
final class PageHeaders implements ContainerResponseFilter {

    private final String policy;

    /** @param issuerOrigin scheme, host and port of Keycloak, to which signing in and out lead */
    PageHeaders(String issuerOrigin) {
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self' "
                + issuerOrigin + "; frame-ancestors 'none'; base-uri 'none'";
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", policy);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // Not no-referrer: with it browsers send `Origin: null` even with our own forms, and each of them is refused.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
