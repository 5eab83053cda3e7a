package sharinghub.auditlog;

import java.util.List;
import sharinghub.reference.Hash;

/**
 * An entry that does not concern the reader, or whose text was erased: only that it stands there.
 *
 * @param leaf the hash of its leaf; says nothing about the entry
 * @param path hashes from the leaf upward
 */
public record ClosedEntry(Hash leaf, List<Hash> path) implements BundledEntry {

    /** Keeps its own copy of the path. */
    public ClosedEntry {
        path = List.copyOf(path);
    }
}
