/**
 * The line to the hub: one client an agency, which shows that agency's certificate and speaks for one person at a time.
 *
 * <p>What is said and answered are the library's own records ({@code sharinghub.exchange}), as JSON. Every answer is a
 * {@link sharinghub.portal.hub.HubAnswer}: given, refused with reasons, nothing there, not taken, doubtful because a
 * proof does not hold, silence, or a sign-in that has ended. A page must deal with each of them; none is an exception.
 */
@NullMarked
package sharinghub.portal.hub;

import org.jspecify.annotations.NullMarked;
