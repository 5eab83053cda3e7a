package sharinghub.auditlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * A piece of the tree that never changes once it is there (C2SP tlog-tiles): up to 256 hashes of one level, side by side.
 * Whoever has the tiles of a checkpoint can work out every proof under it.
 *
 * @param level 0 for leaves; each hash of the next level stands for a full tile of this one
 * @param index place within its level, counted from 0
 * @param width how many hashes: 256, or fewer at the right edge of a tree
 */
public record Tile(int level, long index, int width) {

    private static final String FOLDER = "tile/";
    private static final int HIGHEST = 7;
    private static final int HEIGHT = 8;

    /** Refuses a tile that no log of at most 2^63 - 1 entries has. */
    public Tile {
        if (level < 0 || level > HIGHEST || !new TilePlace(index, width).within(hashes(level, Long.MAX_VALUE))) {
            throw new IllegalArgumentException("no log has this tile");
        }
    }

    /** Reads what {@link #path()} writes, and no other spelling of it. */
    public static Tile fromPath(String path) throws MalformedLogText {
        try {
            if (path.matches("tile/[0-7]/.*")) {
                TilePlace place = TilePlace.fromText(path.substring(FOLDER.length() + 2));
                return new Tile(path.charAt(FOLDER.length()) - '0', place.index(), place.width());
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedLogText("tile: " + e.getMessage());
        }
        throw new MalformedLogText(
                "tile: expected `tile/`, a level from 0 to " + HIGHEST + ", `/` and a tile's number");
    }

    /** The tile over one node of a tree of that size: the one that holds the hash, as wide as the size makes it. */
    public static Tile over(int level, long hash, long size) {
        TilePlace place = TilePlace.holding(hash, hashes(level, size));
        return new Tile(level, place.index(), place.width());
    }

    /** Where it is served, below the log's own prefix. */
    public String path() {
        return FOLDER + level + "/" + new TilePlace(index, width);
    }

    /** Whether a tree of so many entries has all of it. */
    public boolean within(long size) {
        return new TilePlace(index, width).within(hashes(level, size));
    }

    /** Its bytes, from a tree that has it. */
    public byte[] bytes(TreeNodes nodes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(width * Hash.LENGTH);
        for (int i = 0; i < width; i++) {
            bytes.writeBytes(
                    nodes.node(level * HEIGHT, index * TilePlace.FULL + i).bytes());
        }
        return bytes.toByteArray();
    }

    /** The hashes in its bytes, which must be exactly as many as it is wide. */
    public List<Hash> read(byte[] bytes) throws MalformedLogText {
        if (bytes.length != width * Hash.LENGTH) {
            throw new MalformedLogText(path() + ": expected " + width * Hash.LENGTH + " bytes, found " + bytes.length);
        }
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.fromBytes(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return List.copyOf(hashes);
    }

    /** How many hashes a level has in a tree of so many entries. */
    private static long hashes(int level, long size) {
        return size >> (level * HEIGHT);
    }
}
