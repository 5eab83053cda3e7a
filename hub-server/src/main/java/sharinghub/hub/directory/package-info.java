/**
 * The partner agencies and their public keys.
 *
 * <p>One small file an agency in the folder that {@code hub.agencies} names (the demonstration makes its own in
 * {@code .demo/agencies}): the very record that portals are given, {@link sharinghub.exchange.ListedAgency}. They are read
 * whole at start or the hub does not start, for a partner left out by a slip of the pen would look like a partner who left.
 * No two rows may share a name, a certificate, a client or a key: a row must point to one agency only.
 */
@NullMarked
package sharinghub.hub.directory;

import org.jspecify.annotations.NullMarked;
