package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * Proves that a later log begins with all of an earlier one, unchanged and in order (RFC 9162, section 2.1.4).
 *
 * @param size1 number of entries of the earlier log; at least 1: every log is consistent with an empty one
 * @param size2 number of entries of the later log; at least {@code size1}
 * @param path  exactly as many hashes as the sizes call for; none when they are equal
 */
public record ConsistencyProof(long size1, long size2, List<Hash> path) {

    /** Takes a claim as it is; only {@link #verify} says whether it holds. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Builds the proof; reads at most twice as many nodes as the later tree is high. */
    public static ConsistencyProof of(long size1, long size2, TreeNodes nodes) {
        if (size1 < 1 || size1 > size2) {
            throw new IllegalArgumentException("nothing to prove from size " + size1 + " to size " + size2);
        }
        List<Hash> path = new ArrayList<>();
        path(path, size1, 0, size2, true, nodes);
        return new ConsistencyProof(size1, size2, path);
    }

    /** SUBPROOF(m, D[start:end], known) of RFC 9162, section 2.1.4.1; m is counted from 0, not from start. */
    private static void path(List<Hash> path, long size1, long start, long end, boolean known, TreeNodes nodes) {
        if (size1 == end) {
            if (!known) {
                path.add(Subtree.hash(nodes, start, end));
            }
            return;
        }
        long middle = start + Subtree.left(end - start);
        if (size1 <= middle) {
            path(path, size1, start, middle, known, nodes);
            path.add(Subtree.hash(nodes, middle, end));
        } else {
            path(path, size1, middle, end, false, nodes);
            path.add(Subtree.hash(nodes, start, middle));
        }
    }

    /**
     * Holds, or says what does not (RFC 9162, section 2.1.4.2).
     *
     * @param root1 of the earlier log
     * @param root2 of the later log
     */
    public void verify(Hash root1, Hash root2) throws ProofFailure {
        if (size1 < 1 || size1 > size2) {
            throw new ProofFailure("the log did not grow from the one size to the other", size1, size2);
        }
        if (size1 == size2) {
            if (!path.isEmpty()) {
                throw wrongLength();
            }
            if (!root1.equals(root2)) {
                throw new ProofFailure("two different roots for one size", root1, root2);
            }
            return;
        }
        // A first log that is one complete subtree is its own first step.
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(size1) == 1) {
            steps.addFirst(root1);
        }
        if (steps.isEmpty()) {
            throw wrongLength();
        }
        int filled = Long.numberOfTrailingZeros(size1);
        follow(steps, (size1 - 1) >> filled, (size2 - 1) >> filled, root1, root2);
    }

    private void follow(List<Hash> steps, long place1, long place2, Hash root1, Hash root2) throws ProofFailure {
        Hash earlier = steps.getFirst();
        Hash later = steps.getFirst();
        for (Hash step : steps.subList(1, steps.size())) {
            if (place2 == 0) {
                throw wrongLength();
            }
            if ((place1 & 1) == 1 || place1 == place2) {
                earlier = TreeHash.node(step, earlier);
                later = TreeHash.node(step, later);
                while ((place1 & 1) == 0 && place1 != 0) {
                    place1 >>= 1;
                    place2 >>= 1;
                }
            } else {
                later = TreeHash.node(later, step);
            }
            place1 >>= 1;
            place2 >>= 1;
        }
        if (place2 != 0) {
            throw wrongLength();
        }
        if (!earlier.equals(root1)) {
            throw new ProofFailure("the proof does not lead to the earlier root", root1, earlier);
        }
        if (!later.equals(root2)) {
            throw new ProofFailure("the proof does not lead to the later root", root2, later);
        }
    }

    private ProofFailure wrongLength() {
        return new ProofFailure(
                "the path has not as many steps as the two sizes call for",
                "from " + size1 + " to " + size2,
                path.size() + " steps");
    }
}
