package sharinghub.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files as they were given on the command line. */
final class GivenFile {

    private static final int MOST_FILES = 2_000_000;

    private GivenFile() {}

    /** How long a file is, in bytes. */
    static long size(Path file) throws Unreadable {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unreadable(file + (Files.exists(file) ? ": this is not a file" : ": there is no such file"));
            }
            return Files.size(file);
        } catch (IOException e) {
            throw new Unreadable(file + ": could not be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** All of one file, when it is no longer than so many bytes. */
    static byte[] read(Path file, long longest) throws Unreadable {
        try {
            if (size(file) > longest) {
                throw new Unreadable(file + ": longer than " + longest + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable(file + ": could not be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** One file as text; bytes that are not UTF-8 show as U+FFFD, which no format of ours has. */
    static String text(Path file, long longest) throws Unreadable {
        return new String(read(file, longest), UTF_8);
    }

    /** All files of a folder by their names below it, with `/` between. */
    static SortedMap<String, byte[]> folder(Path folder, long longest) throws Unreadable {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long left = longest;
        for (Path file : filesOf(folder)) {
            byte[] content = read(file, left);
            left -= content.length;
            files.put(folder.relativize(file).toString().replace('\\', '/'), content);
        }
        return files;
    }

    private static List<Path> filesOf(Path folder) throws Unreadable {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).limit(MOST_FILES).toList();
        } catch (IOException e) {
            throw new Unreadable(folder + ": could not be read (" + e.getClass().getSimpleName() + ")");
        }
    }
}
