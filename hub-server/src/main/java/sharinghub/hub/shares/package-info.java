/**
 * The hub's half of every section's secret.
 *
 * <p>When a section is sealed, its secret is split for each recipient: one half is wrapped to the recipient agency's key,
 * the other half, the <em>release share</em>, comes here. Neither half says anything alone. A share leaves this room only
 * inside the deed that logs the release. Without it a section that was not opened before stays shut for ever; destroying
 * shares when a section's time is up is not built yet.
 *
 * <p>At rest each share is encrypted under a {@link sharinghub.hub.shares.StorageKey} from a file, so that a database or a
 * backup alone gives nothing away.
 */
@NullMarked
package sharinghub.hub.shares;

import org.jspecify.annotations.NullMarked;
