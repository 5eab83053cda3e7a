/**
 * The agency portal's roof: settings are read, keys and stores opened, pages listed, and everything is handed to the HTTP
 * server.
 *
 * <p>No annotation finds anything here. {@link sharinghub.portal.Portal} reads the settings and builds the parts by their
 * constructors; {@link sharinghub.portal.PortalApplication} is the closed list of what answers. Around every page stand
 * the same few filters, in this order: {@link sharinghub.portal.HttpEdge} (what has no plain length ends here, and the
 * connection with it), {@link sharinghub.portal.OwnHost} (was it meant for us), {@link sharinghub.portal.Recognition}
 * (whose session is it), {@link sharinghub.portal.Doorkeeper} (may they open this page),
 * {@link sharinghub.portal.OwnForms} (was it our form), and on the way out {@link sharinghub.portal.Framing} and
 * {@link sharinghub.portal.PageHeaders}.
 */
@NullMarked
package sharinghub.portal;

import org.jspecify.annotations.NullMarked;
