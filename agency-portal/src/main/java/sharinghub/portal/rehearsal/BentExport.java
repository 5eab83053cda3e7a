package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.io.InputStream;
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
            entries = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("entr"))
                    .sorted()
                    .toList();
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
}
