/**
 * The rehearsal: an invented partnership to click through.
 *
 * <p>{@code ./hub demo} makes a certificate authority and agency keys, starts a real Keycloak, a real hub and a real portal
 * side by side on loopback, and loads the borough of Brockmere by the same roads people use. {@code --tour} then walks the
 * main road in the terminal, one sentence and one tick a step. Nothing here is reached by a portal in service: the only way
 * in is {@link sharinghub.portal.rehearsal.Demonstration#main}.
 */
@NullMarked
package sharinghub.portal.rehearsal;

import org.jspecify.annotations.NullMarked;
