package sharinghub.hub.auditlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.auditlog.CompletedNodes;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.TreeNodes;
import sharinghub.reference.Hash;

/**
 * The nodes that proofs for a batch's own entries need, in memory: the edge before the batch, and what the batch
 * completed. Left of an entry of the batch stands either a node of that edge or one the batch made, so nothing is read.
 */
final class FreshNodes implements TreeNodes, CompletedNodes {

    private record Place(int level, long index) {}

    private final Map<Place, Hash> nodes = new HashMap<>();

    FreshNodes(MerkleTree before) {
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
        Hash hash = nodes.get(new Place(level, index));
        if (hash == null) {
            throw new IllegalStateException("node " + index + " on level " + level + " is not of this batch");
        }
        return hash;
    }
}
