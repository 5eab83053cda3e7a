package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import sharinghub.reference.Hash;

/** One entry of a {@link LogBundle}: opened for those concerned, closed for everybody else; proved in both cases. */
public sealed interface BundledEntry {

    /** The hash of its leaf. */
    Hash leaf();

    /** Hashes from the leaf upward ({@link InclusionProof}). */
    List<Hash> path();

    /**
     * An entry that the bundle's reader may read.
     *
     * @param salt of its leaf
     * @param text its exact text ({@link EntryText})
     * @param path hashes from the leaf upward
     */
    record Opened(Salt salt, String text, List<Hash> path) implements BundledEntry {

        /** Keeps its own copy of the path. */
        public Opened {
            path = List.copyOf(path);
        }

        @Override
        public Hash leaf() {
            return Leaf.of(salt, text.getBytes(UTF_8));
        }
    }

    /**
     * An entry that does not concern the reader, or whose text was erased: only that it stands there.
     *
     * @param leaf the hash of its leaf; says nothing about the entry
     * @param path hashes from the leaf upward
     */
    record Closed(Hash leaf, List<Hash> path) implements BundledEntry {

        /** Keeps its own copy of the path. */
        public Closed {
            path = List.copyOf(path);
        }
    }
}
