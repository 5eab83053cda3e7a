package sharinghub.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** How a small secret comes to stand in a file: for its owner alone, and whole or not at all. */
public final class SecretFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private SecretFile() {}

    /**
     * Writes the secret beside its place, brings it to the disk and renames it. The file gets mode 0600, and a folder that
     * has to be made for it 0700. What a kill may have left beside it is cleared.
     *
     * @param file   where nothing stands yet: a key is never to be written over, so look first
     * @param secret stays the caller's to wipe
     */
    public static void create(Path file, byte[] secret) throws IOException {
        Path place = file.toAbsolutePath();
        Path aside = place.resolveSibling(place.getFileName() + ".new");
        Files.createDirectories(place.getParent(), OWNER_ONLY_FOLDER);
        Files.deleteIfExists(aside);
        Files.createFile(aside, OWNER_ONLY);
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(secret);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
