/**
 * Coming and going: the first page, signing in and out, and the pages anybody may read: help, privacy and accessibility.
 *
 * <p>In the demonstration the first page offers a person for each role; everywhere else it offers the agencies this
 * portal hosts. Signing in itself is Keycloak's page; {@link sharinghub.portal.signin} checks what comes back.
 */
@NullMarked
package sharinghub.portal.welcome;

import org.jspecify.annotations.NullMarked;
