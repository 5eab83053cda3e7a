/**
 * What this portal keeps when the hub contradicts itself: shows a shorter log than before, another history, a receipt that
 * does not hold, a signature by another key.
 *
 * <p>Two notes that the log signed and that cannot both be true are proof against it, for anybody and for ever, so they
 * are kept exactly as they came ({@link sharinghub.portal.evidence.EvidenceFolder}). An outage, a refusal or an answer that
 * cannot be read is none of this: it proves nothing, and is tried again.
 *
 * <p>From the moment a {@link sharinghub.portal.evidence.Contradiction} is met this portal asks the hub nothing more for
 * anybody, and shows nothing of it. Only a person ends that: whoever runs the portal stops it, takes the evidence away to
 * where it is looked into, and starts it again.
 */
@NullMarked
package sharinghub.portal.evidence;

import org.jspecify.annotations.NullMarked;
