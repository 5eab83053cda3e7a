/**
 * The roof: what makes the packages below one server.
 *
 * <p>A request passes, in this order: TLS with a client certificate; {@link sharinghub.hub.HttpEdge}, which refuses what two
 * readers of HTTP could read differently; {@code identity}, which finds the portal and the person; one resource method
 * with its declared rule. Whatever goes wrong on the way leaves through {@link sharinghub.hub.HubProblems} as a problem of
 * RFC 9457. Settings come from {@code config/hub.yaml}; the clock, chance and keys are handed to the packages here.
 */
@NullMarked
package sharinghub.hub;

import org.jspecify.annotations.NullMarked;
