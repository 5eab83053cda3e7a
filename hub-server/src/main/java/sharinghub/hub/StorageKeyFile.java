package sharinghub.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import sharinghub.hub.shares.StorageKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SecretFile;

/**
 * The key under which release shares rest, as a file of 32 bytes for its owner alone. Whoever loses it loses every share,
 * and no partner can open what was not opened before. It belongs in a backup of its own, apart from the database's: a copy of
 * both gives the shares away.
 */
record StorageKeyFile(Path path) {

    /**
     * The key; a new one if there is none and nothing rests under one.
     *
     * @param nothingKept whether the database holds no share
     */
    StorageKey open(boolean nothingKept, SecureRandom chance) {
        try {
            if (!Files.exists(path)) {
                if (!nothingKept) {
                    throw new CannotStart(
                            "The storage key `" + path + "` is gone but there are release shares under it: "
                                    + "bring the key back from its backup, or point `hub.storage-key` to it.");
                }
                create(chance);
            }
            return StorageKey.fromFile(path, chance);
        } catch (IOException e) {
            throw new CannotStart(
                    "The storage key `" + path + "` cannot be used (" + CannotStart.inShort(e)
                            + "): it must be a file of 32 random bytes that the hub may read.",
                    e);
        }
    }

    private void create(SecureRandom chance) throws IOException {
        try (SecretBytes key = SecretBytes.random(StorageKey.LENGTH, chance)) {
            SecretFile.create(path, key.exposed());
        }
    }
}
