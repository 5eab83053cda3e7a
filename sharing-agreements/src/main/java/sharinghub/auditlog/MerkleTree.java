package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * The growing edge of the log's tree (RFC 9162, section 2.1): all that is needed to append and to know the root.
 *
 * <p>The edge is the hash of one complete subtree for each bit of the size, largest first: at most 63, whatever the size.
 * Not safe for use by several threads.
 */
public final class MerkleTree {

    private static final CompletedNodes NOBODY = (level, index, hash) -> {};

    private final List<Hash> edge;
    private long size;

    private MerkleTree(long size, List<Hash> edge) {
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    /** A tree without leaves. */
    public static MerkleTree empty() {
        return new MerkleTree(0, List.of());
    }

    /**
     * A tree as it was left.
     *
     * @param size number of leaves; at least 0
     * @param edge as {@link #edge()} gave it for that size: exactly one hash for each bit of the size that is 1
     */
    public static MerkleTree of(long size, List<Hash> edge) {
        if (size < 0 || edge.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has another edge than " + edge.size() + " hashes");
        }
        return new MerkleTree(size, edge);
    }

    /** Adds one leaf, given by its hash ({@link Leaf#of}). */
    public void append(Hash leaf) {
        append(leaf, NOBODY);
    }

    /** Adds one leaf and tells which subtrees it completes. */
    public void append(Hash leaf, CompletedNodes completed) {
        Hash hash = leaf;
        long index = size;
        completed.completed(0, index, hash);
        for (int level = 1; (index & 1) == 1; level++) {
            hash = TreeHash.node(edge.removeLast(), hash);
            index >>= 1;
            completed.completed(level, index, hash);
        }
        edge.add(hash);
        size++;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** The hash over all leaves; for an empty tree SHA-256 of nothing. */
    public Hash root() {
        if (edge.isEmpty()) {
            return TreeHash.EMPTY;
        }
        Hash root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = TreeHash.node(edge.get(i), root);
        }
        return root;
    }

    /** The complete subtrees at the right edge, largest first; a copy. */
    public List<Hash> edge() {
        return List.copyOf(edge);
    }
}
