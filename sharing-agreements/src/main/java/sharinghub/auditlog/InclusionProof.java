package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * Proves that one entry stands at one place in the log (RFC 9162, section 2.1.3).
 * Says nothing about who wrote the entry, nor whether it is true.
 *
 * @param index place of the entry, counted from 0; below {@code size}
 * @param size  number of entries when the checkpoint was signed; at least 1
 * @param path  hashes from the leaf upward; exactly as many as index and size call for
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** Takes a claim as it is; only {@link #verify} says whether it holds. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Builds the proof for an entry; reads at most twice as many nodes as the tree is high. */
    public static InclusionProof of(long index, long size, TreeNodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a log of " + size);
        }
        List<Hash> path = new ArrayList<>();
        path(path, index, 0, size, nodes);
        return new InclusionProof(index, size, path);
    }

    /** PATH(m, D[start:end]) of RFC 9162, section 2.1.3.1. */
    private static void path(List<Hash> path, long index, long start, long end, TreeNodes nodes) {
        if (end - start == 1) {
            return;
        }
        long middle = start + Subtree.left(end - start);
        if (index < middle) {
            path(path, index, start, middle, nodes);
            path.add(Subtree.hash(nodes, middle, end));
        } else {
            path(path, index, middle, end, nodes);
            path.add(Subtree.hash(nodes, start, middle));
        }
    }

    /**
     * Holds, or says what does not (RFC 9162, section 2.1.3.2).
     *
     * @param leaf hash of the leaf ({@link Leaf#of})
     * @param root of the tree of that size, from a checkpoint that was verified
     */
    public void verify(Hash leaf, Hash root) throws ProofFailure {
        if (index < 0 || index >= size) {
            throw new ProofFailure("the entry's place is not within the log", "entry " + index, "size " + size);
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash step : path) {
            if (last == 0) {
                throw wrongLength();
            }
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.node(step, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, step);
            }
            place >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw wrongLength();
        }
        if (!hash.equals(root)) {
            throw new ProofFailure("the entry does not lead to the log's root", root, hash);
        }
    }

    private ProofFailure wrongLength() {
        return new ProofFailure(
                "the path has not as many steps as the entry's place calls for",
                "entry " + index + " of " + size,
                path.size() + " steps");
    }
}
