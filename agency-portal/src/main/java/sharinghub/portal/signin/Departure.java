package sharinghub.portal.signin;

import java.net.URI;

/**
 * A sign-in that Keycloak has taken.
 *
 * @param goTo  Keycloak's page for it
 * @param start what must come back
 */
public record Departure(URI goTo, StartedSignIn start) {}
