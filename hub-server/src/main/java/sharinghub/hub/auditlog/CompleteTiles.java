package sharinghub.hub.auditlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * Tiles of 256 hashes that are committed and complete, so that they never change again. The ones used last are remembered,
 * about 4 MiB at most; every other one is read from the database.
 */
final class CompleteTiles {

    /** A place in the tree: which 256 neighbours on which level. */
    record Tile(int level, long index) {}

    static final int WIDTH = 256;
    private static final int MOST = 256;

    private final Map<Tile, List<Hash>> used = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, List<Hash>> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<List<Hash>> remembered(Tile tile) {
        return Optional.ofNullable(used.get(tile));
    }

    /** Remembers a tile if it is complete. */
    synchronized void read(Tile tile, List<Hash> hashes) {
        if (hashes.size() == WIDTH) {
            used.put(tile, hashes);
        }
    }
}
