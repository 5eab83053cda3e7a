package sharinghub.hub;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import sharinghub.hub.shares.StorageKey;
import sharinghub.keys.SecretBytes;

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

    /** Whole or not at all. */
    private void create(SecureRandom chance) throws IOException {
        Path side = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(side);
        Files.createFile(side, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (SecretBytes key = SecretBytes.random(StorageKey.LENGTH, chance);
                FileChannel file = FileChannel.open(side, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(key.exposed()));
            file.force(true);
        }
        Files.move(side, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
