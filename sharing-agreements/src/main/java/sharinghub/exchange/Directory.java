package sharinghub.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * The partner agencies: as the hub lists them now, or as a portal pinned them.
 *
 * @param agencies one row each, by short name
 */
public record Directory(List<ListedAgency> agencies) {

    /**
     * Reads every `*.json` of a folder, one agency a file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    public static Directory read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Directory(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Directory::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of agencies cannot be read: " + folder, e);
        }
    }

    private static ListedAgency row(Path file) {
        try {
            return Json.read(Files.readAllBytes(file), ListedAgency.class);
        } catch (MalformedJson e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
