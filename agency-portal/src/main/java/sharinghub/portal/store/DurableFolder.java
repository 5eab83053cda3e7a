package sharinghub.portal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A folder whose files survive a kill or a power cut: each is whole or absent, and on the disk when the method that wrote it
 * returns. For its owner alone.
 *
 * @param folder made when something is first kept in it
 */
public record DurableFolder(Path folder) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String ASIDE = ".new";

    /** Keeps a file under that name, in place of what was there: written beside it, brought to the disk, renamed. */
    public void keep(String name, byte[] content) throws IOException {
        make(folder);
        Path aside = folder.resolve(name + ASIDE);
        Files.deleteIfExists(aside);
        write(aside, content);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        bringToDisk(folder);
    }

    /**
     * Keeps some files together, in a new folder of that name.
     *
     * @param name  of a folder that is not there yet
     * @param files their content by their names; written in this order
     */
    public void keepTogether(String name, SequencedMap<String, byte[]> files) throws IOException {
        make(folder);
        Path aside = folder.resolve(name + ASIDE);
        Files.createDirectory(aside, OWNER_ONLY_FOLDER);
        for (var file : files.entrySet()) {
            write(aside.resolve(file.getKey()), file.getValue());
        }
        bringToDisk(aside);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        bringToDisk(folder);
    }

    /** What is kept under that name, if anything is. */
    public Optional<byte[]> find(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Every level that is not there yet, each on the disk before the next. */
    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent);
        }
        Files.createDirectory(folder, OWNER_ONLY_FOLDER);
        if (parent != null) {
            bringToDisk(parent);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createFile(file, OWNER_ONLY);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A rename is on the disk only when the folder it was made in is. */
    private static void bringToDisk(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
