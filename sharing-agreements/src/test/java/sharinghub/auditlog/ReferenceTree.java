package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.reference.Hash;

/** RFC 9162, section 2.1 written out plainly: too slow to ship, right to compare with. */
final class ReferenceTree implements TreeNodes {

    private final List<Hash> leaves = new ArrayList<>();
    private final Map<String, Hash> known = new HashMap<>();
    private int reads;

    /** A tree of so many different leaves. */
    static ReferenceTree of(int size) {
        ReferenceTree tree = new ReferenceTree();
        for (int i = 0; i < size; i++) {
            tree.leaves.add(leaf(i));
        }
        return tree;
    }

    static Hash leaf(int index) {
        return Hash.of(new byte[] {0}, ("leaf " + index).getBytes(US_ASCII));
    }

    /** MTH(D[start:end]), section 2.1.1. */
    Hash hash(int start, int end) {
        Hash hash = known.get(start + " " + end);
        return hash != null ? hash : work(start, end);
    }

    private Hash work(int start, int end) {
        Hash hash;
        if (end == start) {
            hash = Hash.of();
        } else if (end - start == 1) {
            hash = leaves.get(start);
        } else {
            int k = split(end - start);
            hash = Hash.of(
                    new byte[] {1},
                    hash(start, start + k).bytes(),
                    hash(start + k, end).bytes());
        }
        known.put(start + " " + end, hash);
        return hash;
    }

    /** PATH(m, D[start:end]), section 2.1.3.1. */
    List<Hash> path(int m, int start, int end) {
        if (end - start == 1) {
            return List.of();
        }
        int k = split(end - start);
        return m < k
                ? with(path(m, start, start + k), hash(start + k, end))
                : with(path(m - k, start + k, end), hash(start, start + k));
    }

    /** SUBPROOF(m, D[start:end], b), section 2.1.4.1. */
    List<Hash> subproof(int m, int start, int end, boolean b) {
        int n = end - start;
        if (m == n) {
            return b ? List.of() : List.of(hash(start, end));
        }
        int k = split(n);
        return m <= k
                ? with(subproof(m, start, start + k, b), hash(start + k, end))
                : with(subproof(m - k, start + k, end, false), hash(start, start + k));
    }

    /** As a table of complete subtrees would answer, counting how often it is asked. */
    @Override
    public Hash node(int level, long index) {
        reads++;
        return hash((int) (index << level), (int) ((index + 1) << level));
    }

    /** How often {@link #node} was asked since the last time this was. */
    int readsSince() {
        int count = reads;
        reads = 0;
        return count;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
