package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.List;
import sharinghub.reference.Hash;

/** A good path, bent in every way we could think of; none of them may hold. */
final class BentPath {

    private BentPath() {}

    static List<List<Hash>> bent(List<Hash> good, Hash... strangers) {
        List<List<Hash>> bent = new ArrayList<>();
        for (Hash stranger : strangers) {
            bent.add(inserted(good, 0, stranger));
            bent.add(inserted(good, good.size(), stranger));
        }
        if (!good.isEmpty()) {
            bent.add(good.subList(1, good.size()));
            bent.add(good.subList(0, good.size() - 1));
            bent.add(inserted(good, good.size(), good.getLast()));
            bent.add(inserted(good, 0, good.getFirst()));
            bent.add(List.of());
        }
        for (int i = 0; i < good.size(); i++) {
            List<Hash> flipped = new ArrayList<>(good);
            flipped.set(i, flipped(good.get(i)));
            bent.add(flipped);
        }
        for (int i = 1; i < good.size(); i++) {
            List<Hash> swapped = new ArrayList<>(good);
            swapped.set(i, good.get(i - 1));
            swapped.set(i - 1, good.get(i));
            bent.add(swapped);
        }
        return bent;
    }

    private static List<Hash> inserted(List<Hash> path, int place, Hash hash) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(place, hash);
        return longer;
    }

    static Hash flipped(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[31] ^= 1;
        return Hash.fromBytes(bytes);
    }
}
