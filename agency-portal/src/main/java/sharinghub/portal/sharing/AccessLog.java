package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.List;
import sharinghub.auditlog.Checkpoint;

/**
 * What concerns an agency in the log, and how far that was checked.
 *
 * @param lines      newest first
 * @param complete   whether running numbers were checked over everything that concerns the agency, and none was missing;
 *     a view of one case alone cannot show that
 * @param checkpoint under which every line was proved
 * @param checked    when
 * @param ownLook    the entry that says that this was read
 */
public record AccessLog(
        List<AccessLine> lines, boolean complete, Checkpoint checkpoint, Instant checked, long ownLook) {

    /** Takes a copy. */
    public AccessLog {
        lines = List.copyOf(lines);
    }
}
