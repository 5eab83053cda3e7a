/**
 * Somebody asks to see or to open.
 *
 * <p>First it is asked whether the person may know that the case exists. Who may not gets one answer, the same for a real
 * case as for one that nobody heard of, and that they asked is logged. Who may is told what there is for them
 * ({@link sharinghub.hub.release.ListingDesk}), and may ask to open it ({@link sharinghub.hub.release.ReleaseDesk}). The
 * hub decides by the agreements and the facts as they stand in that very place of the log, writes the entry that names the
 * clause for each section, and only when that is on the disk hands over its half of each allowed section's secret. A no
 * inside a case says why, by which clause, and what would turn it.
 *
 * <p>Everything an answer says of others' sections stands in its entry, so the same request id can be answered again from
 * the log without revealing a word more.
 */
@NullMarked
package sharinghub.hub.release;

import org.jspecify.annotations.NullMarked;
