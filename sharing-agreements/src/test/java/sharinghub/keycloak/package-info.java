/** The real Keycloak, started once for all integration tests of a module. */
@NullMarked
package sharinghub.keycloak;

import org.jspecify.annotations.NullMarked;
