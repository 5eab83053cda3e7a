package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An unpacked copy of a log export in which one byte of one opened entry is another. */
final class BentExport {

    private BentExport() {}

    /** Unpacks the export and changes one byte in the middle of the entry that stands in the middle. */
    static Path of(Path export, Path folder) throws IOException, CannotStart {
        try (InputStream in = Files.newInputStream(export);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder) || entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        List<Path> entries;
        try (Stream<Path> files = Files.walk(folder)) {
            entries = files.filter(BentExport::isOpenedEntry).sorted().toList();
        }
        if (entries.isEmpty()) {
            throw new CannotStart("the export holds no opened entry");
        }
        Path chosen = entries.get(entries.size() / 2);
        byte[] bytes = Files.readAllBytes(chosen);
        bytes[bytes.length / 2] ^= 1;
        Files.write(chosen, bytes);
        return folder;
    }

    /** An entry that its reader may read begins with its salt; a closed one, its proof and the header do not. */
    private static boolean isOpenedEntry(Path file) {
        if (!file.toString().matches(".*/entries/[0-9]{12}\\.txt")) {
            return false;
        }
        try {
            return Files.readString(file).startsWith("salt ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
