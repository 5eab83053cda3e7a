/**
 * A small Arquillian container for the hub, as no adapter for Helidon is served.
 *
 * <p>It starts the real server inside the test's own JVM: real TLS, real doors, real database. Classes come from the test's
 * flat class path, so <em>the archive supplies settings only and isolates nothing</em>; one deployment at a time.
 */
@NullMarked
package sharinghub.hub.container;

import org.jspecify.annotations.NullMarked;
