package sharinghub.hub.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sharinghub.auditlog.CompletedNodes;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.TreeNodes;
import sharinghub.reference.Hash;

/** The nodes of a tree, as far as they were told: those of the edge it began with, and every one completed since. */
final class NodesInMemory implements TreeNodes, CompletedNodes {

    private record Place(int level, long index) {}

    private final Map<Place, Hash> nodes = new HashMap<>();

    NodesInMemory(MerkleTree before) {
        List<Hash> edge = before.edge();
        long start = 0;
        int next = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((before.size() & (1L << level)) != 0) {
                completed(level, start >> level, edge.get(next++));
                start += 1L << level;
            }
        }
    }

    @Override
    public void completed(int level, long index, Hash hash) {
        nodes.put(new Place(level, index), hash);
    }

    @Override
    public Hash node(int level, long index) {
        return Objects.requireNonNull(nodes.get(new Place(level, index)));
    }
}
