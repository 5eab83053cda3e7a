package sharinghub.auditlog;

import java.util.List;
import java.util.SortedSet;
import sharinghub.agency.AgencyId;

/**
 * A range of the log whose every entry was just proved; only {@link BundleReader} makes one.
 *
 * @param first       place of its first entry, counted from 0
 * @param count       how many entries, opened and closed
 * @param everything  whether those that are closed were all erased, each under a tombstone
 * @param opened      those that could be read, in the order of the log
 * @param completeFor the agencies whose running numbers were seen without a gap
 * @param checkpoint  under which all was proved; compare it with the newest one you know
 */
public record ProvenRange(
        long first,
        long count,
        boolean everything,
        List<ProvenEntry> opened,
        SortedSet<AgencyId> completeFor,
        Checkpoint checkpoint) {

    /** Keeps its own copy of the list. */
    public ProvenRange {
        opened = List.copyOf(opened);
    }
}
