package sharinghub.hub.auditlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sharinghub.auditlog.MerkleTree;
import sharinghub.reference.Hash;

/** Hashes and trees as columns hold them: 32 bytes each, one after the other. */
final class Hashes {

    private Hashes() {}

    static byte[] toBytes(List<Hash> hashes) {
        byte[] all = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, all, i * Hash.LENGTH, Hash.LENGTH);
        }
        return all;
    }

    /** The tree of that size and edge; refuses what cannot be one. */
    static MerkleTree tree(long size, byte[] edge) {
        try {
            return MerkleTree.of(size, fromBytes(edge));
        } catch (IllegalArgumentException e) {
            throw new LogDiffers("a tree of " + size + " entries cannot have the edge that is stored");
        }
    }

    private static List<Hash> fromBytes(byte[] all) {
        if (all.length % Hash.LENGTH != 0) {
            throw new LogDiffers("a column of hashes holds " + all.length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>(all.length / Hash.LENGTH);
        for (int start = 0; start < all.length; start += Hash.LENGTH) {
            hashes.add(Hash.fromBytes(Arrays.copyOfRange(all, start, start + Hash.LENGTH)));
        }
        return hashes;
    }
}
