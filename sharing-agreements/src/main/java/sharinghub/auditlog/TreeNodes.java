package sharinghub.auditlog;

import sharinghub.reference.Hash;

/** Where proofs find the hashes of complete subtrees, such as a table of them; see {@link CompletedNodes}. */
@FunctionalInterface
public interface TreeNodes {

    /**
     * The hash of the complete subtree over the leaves from {@code index << level} up to, but not with,
     * {@code (index + 1) << level}. Asked only for subtrees that lie wholly within the size a proof is built for.
     *
     * @param level 0 for leaves
     * @param index place within its level, counted from 0
     */
    Hash node(int level, long index);

    /** The root of the tree over the first so many leaves; reads at most 63 nodes. */
    default Hash root(long size) {
        return size == 0 ? TreeHash.EMPTY : Subtree.hash(this, 0, size);
    }
}
