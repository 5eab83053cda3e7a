/**
 * How long the hub waits for a peer that says nothing.
 *
 * <p>Helidon 4.3.0 reads from a connection without any time limit until a request's header is complete, and before TLS has
 * begun: whoever can reach the port could hold all its connections for ever. Here the listening socket gives each
 * connection a read time-out the moment it is accepted. Switched on by `server.tls.manager.patience.read-timeout`.
 */
@NullMarked
package sharinghub.hub.patience;

import org.jspecify.annotations.NullMarked;
