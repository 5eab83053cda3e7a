package sharinghub.portal.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agency.Forum;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * The forums of a partnership.
 *
 * @param all in the order of their files, which is the order they are offered in
 */
public record Forums(List<ForumSettings> all) {

    /** Takes a copy. */
    public Forums {
        all = List.copyOf(all);
    }

    /**
     * Reads every `*.json` of a folder, one forum a file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    public static Forums read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Forums(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Forums::one)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of forums cannot be read: " + folder, e);
        }
    }

    private static ForumSettings one(Path file) {
        try {
            return Json.read(Files.readAllBytes(file), ForumSettings.class);
        } catch (MalformedJson e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The settings of that forum, when this partnership has it. */
    public Optional<ForumSettings> find(Forum forum) {
        return all.stream().filter(one -> one.forum().equals(forum)).findFirst();
    }

    /** The settings of the forum of that short name, when this partnership has it. */
    public Optional<ForumSettings> find(String forum) {
        return all.stream().filter(one -> one.forum().text().equals(forum)).findFirst();
    }
}
