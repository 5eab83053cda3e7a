package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.List;
import sharinghub.auditlog.Checkpoint;

/**
 * What an auditor was given of the log, and how far that was checked.
 *
 * @param lines      newest first
 * @param range      what was looked for, and so what was shown not to be missing
 * @param checkpoint under which every line was proved
 * @param checked    when
 * @param ownLook    the entry that says that this was read
 */
public record AccessLog(List<AccessLine> lines, Range range, Checkpoint checkpoint, Instant checked, long ownLook) {

    /** How much of the log the lines are. */
    public enum Range {
        /** Every entry from the first to the look itself, for an oversight auditor; shown to be all by their places. */
        EVERY_ENTRY,
        /** Every entry that concerns the auditor's agency; shown to be all by that agency's running numbers. */
        OWN_AGENCY,
        /** Entries about one case; each is proved, but nothing shows that these are all. */
        ONE_CASE
    }

    /** Takes a copy. */
    public AccessLog {
        lines = List.copyOf(lines);
    }
}
