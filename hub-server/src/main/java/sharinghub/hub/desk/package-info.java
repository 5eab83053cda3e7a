/**
 * How every desk of the hub takes a question.
 *
 * <p>A door hands its desk a {@link sharinghub.hub.desk.AskedQuestion}: who asks, in which role, what, and the sealed detail,
 * of which has been proved that the asker's agency signed it for this very request and that the agency's own auditors can
 * open it. What the desk makes of it is a {@link sharinghub.hub.desk.DeskDeed} for the ledger, and what comes back is a
 * {@link sharinghub.hub.desk.Reply}: the answer, or a problem that says what to mend. Nobody throws a no.
 */
@NullMarked
package sharinghub.hub.desk;

import org.jspecify.annotations.NullMarked;
