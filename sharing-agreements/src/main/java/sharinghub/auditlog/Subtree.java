package sharinghub.auditlog;

import sharinghub.reference.Hash;

/** Sizes and hashes of the subtrees that RFC 9162, section 2.1.1 splits a tree into. */
final class Subtree {

    private Subtree() {}

    /** The largest power of two below a size of at least 2: how many leaves go to the left. */
    static long left(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** MTH(D[start:end]) for a subtree of the RFC's splitting: start is a multiple of its size, rounded up to a power of two. */
    static Hash hash(TreeNodes nodes, long start, long end) {
        long size = end - start;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.node(level, start >> level);
        }
        long middle = start + left(size);
        return TreeHash.node(hash(nodes, start, middle), hash(nodes, middle, end));
    }
}
