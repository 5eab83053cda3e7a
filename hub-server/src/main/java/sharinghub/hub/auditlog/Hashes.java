package sharinghub.hub.auditlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sharinghub.reference.Hash;

/** Hashes as columns hold them: 32 bytes each, one after the other. */
final class Hashes {

    private Hashes() {}

    static byte[] toBytes(List<Hash> hashes) {
        byte[] all = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, all, i * Hash.LENGTH, Hash.LENGTH);
        }
        return all;
    }

    static List<Hash> fromBytes(byte[] all) {
        if (all.length % Hash.LENGTH != 0) {
            throw new IllegalStateException("a column of hashes holds " + all.length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>(all.length / Hash.LENGTH);
        for (int start = 0; start < all.length; start += Hash.LENGTH) {
            hashes.add(Hash.fromBytes(Arrays.copyOfRange(all, start, start + Hash.LENGTH)));
        }
        return hashes;
    }
}
