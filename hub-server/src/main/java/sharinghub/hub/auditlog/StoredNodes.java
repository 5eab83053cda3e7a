package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.TreeNodes;
import sharinghub.hub.auditlog.CompleteTiles.Tile;
import sharinghub.reference.Hash;

/**
 * The tree as the database holds it: leaves, and of the levels above only every eighth. A node between is worked out from
 * at most 128 hashes below it, so an entry costs 1.004 rows of hashes instead of two.
 *
 * <p>Reads in tiles of 256 neighbours (C2SP tlog-tiles), each at most once: make a new one for each transaction.
 */
final class StoredNodes implements TreeNodes {

    private static final int HEIGHT = 8;
    private static final int WIDTH = CompleteTiles.WIDTH;

    private record Place(int level, long index) {}

    private final EntityManager rows;
    private final CompleteTiles complete;
    private final Map<Tile, List<Hash>> tiles = new HashMap<>();
    private final Map<Place, Hash> nodes = new HashMap<>();

    /** @param complete remembers from one transaction to the next */
    StoredNodes(EntityManager rows, CompleteTiles complete) {
        this.rows = rows;
        this.complete = complete;
    }

    /** One that remembers nothing: for where rows may be written that are never committed. */
    StoredNodes(EntityManager rows) {
        this(rows, new CompleteTiles());
    }

    /** Whether a subtree of this level has a row of its own. */
    static boolean keeps(int level) {
        return level > 0 && level % HEIGHT == 0;
    }

    @Override
    public Hash node(int level, long index) {
        return nodes.computeIfAbsent(new Place(level, index), unused -> built(level, index));
    }

    private Hash built(int level, long index) {
        int above = level % HEIGHT;
        long first = index << above;
        List<Hash> tile = tiles.computeIfAbsent(new Tile(level - above, first / WIDTH), this::load);
        int start = (int) (first % WIDTH);
        int end = start + (1 << above);
        if (end > tile.size()) {
            throw new IllegalStateException("the log has no complete node " + index + " on level " + level);
        }
        // One over complete subtrees is built as one over leaves (RFC 9162, section 2.1.1).
        MerkleTree subtree = MerkleTree.empty();
        tile.subList(start, end).forEach(subtree::append);
        return subtree.root();
    }

    private List<Hash> load(Tile tile) {
        return complete.remembered(tile).orElseGet(() -> {
            long first = tile.index() * WIDTH;
            List<Hash> hashes = tile.level() == 0
                    ? LoggedEntry.commitments(rows, first, WIDTH).stream()
                            .map(Leaf::of)
                            .toList()
                    : StoredNode.hashes(rows, tile.level(), first, WIDTH);
            complete.read(tile, hashes);
            return hashes;
        });
    }
}
