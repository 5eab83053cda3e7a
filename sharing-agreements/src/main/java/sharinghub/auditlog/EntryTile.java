package sharinghub.auditlog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/**
 * Up to 256 entries side by side as everybody may have them (C2SP tlog-tiles, "entry bundle"): for each the data of its
 * leaf, which is a salted commitment of 32 bytes and tells nothing.
 *
 * @param index       place among its kind, counted from 0; its first entry is 256 times that
 * @param commitments 256, or fewer at the end of the log ({@link Leaf#commitment})
 */
public record EntryTile(long index, List<Hash> commitments) {

    private static final String FOLDER = "tile/entries/";

    /** Keeps its own copy; refuses a tile without entries. */
    public EntryTile {
        commitments = List.copyOf(commitments);
        if (!new TilePlace(index, commitments.size()).within(Long.MAX_VALUE)) {
            throw new IllegalArgumentException("no log has these entries");
        }
    }

    /** Which entries a path means; it must be in its one spelling. */
    public static TilePlace placeAt(String path) throws MalformedLogText {
        if (!path.startsWith(FOLDER)) {
            throw new MalformedLogText("entries: expected a path below `" + FOLDER + "`");
        }
        try {
            return TilePlace.fromText(path.substring(FOLDER.length()));
        } catch (IllegalArgumentException e) {
            throw new MalformedLogText("entries: " + e.getMessage());
        }
    }

    /** Reads the bytes served at a path: both must be in their one spelling and say the same. */
    public static EntryTile read(String path, byte[] bytes) throws MalformedLogText {
        TilePlace place = placeAt(path);
        try {
            EntryTile read = new EntryTile(place.index(), commitments(bytes));
            if (read.commitments().size() == place.width()) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedLogText("entries: " + e.getMessage());
        }
        throw new MalformedLogText("entries: not as many as the path says");
    }

    /** Where it is served, below the log's own prefix. */
    public String path() {
        return FOLDER + new TilePlace(index, commitments.size());
    }

    /** For each entry its length in two bytes, which is 32, and its commitment. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(commitments.size() * (Short.BYTES + Hash.LENGTH));
        commitments.forEach(entry -> bytes.putShort((short) Hash.LENGTH).put(entry.bytes()));
        return bytes.array();
    }

    /** The hashes of the leaves, which stand in the tile of level 0 beside it. */
    public List<Hash> leaves() {
        return commitments.stream().map(Leaf::of).toList();
    }

    private static List<Hash> commitments(byte[] bytes) {
        List<Hash> commitments = new ArrayList<>();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            if (left.remaining() < Short.BYTES + Hash.LENGTH || left.getShort() != Hash.LENGTH) {
                throw new IllegalArgumentException(
                        "entry " + commitments.size() + " of them: expected the length 32 and 32 bytes");
            }
            byte[] commitment = new byte[Hash.LENGTH];
            left.get(commitment);
            commitments.add(Hash.fromBytes(commitment));
        }
        return commitments;
    }
}
