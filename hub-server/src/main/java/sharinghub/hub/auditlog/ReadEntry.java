package sharinghub.hub.auditlog;

import java.util.List;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * One entry as the log gives it to a door, which decides how much of it to pass on.
 *
 * @param index   place in the log, counted from 0
 * @param leaf    for everybody; says nothing
 * @param path    inclusion proof under the page's checkpoint, from the leaf upward
 * @param content for those whom the entry's own numbers name, and their auditors; none once it was erased
 */
public record ReadEntry(long index, Hash leaf, List<Hash> path, Optional<EntryContent> content) {

    /** Keeps its own copy. */
    public ReadEntry {
        path = List.copyOf(path);
    }
}
