package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import sharinghub.reference.Hash;

/**
 * An entry that its reader may read.
 *
 * @param salt of its leaf
 * @param text its exact text ({@link EntryText})
 * @param path hashes from the leaf upward
 */
public record OpenedEntry(Salt salt, String text, List<Hash> path) implements BundledEntry {

    /** Keeps its own copy of the path. */
    public OpenedEntry {
        path = List.copyOf(path);
    }

    @Override
    public Hash leaf() {
        return Leaf.of(salt, text.getBytes(UTF_8));
    }
}
