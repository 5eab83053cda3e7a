/**
 * An invented partnership to test the hub with: agencies with real certificates and keys, a realm that signs real tokens
 * quickly ({@link sharinghub.hub.partnership.LocalRealm}) or a real Keycloak, and a line to the hub's doors.
 */
@NullMarked
package sharinghub.hub.partnership;

import org.jspecify.annotations.NullMarked;
