package sharinghub.forums;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agency.Forum;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/**
 * The forums of a partnership.
 *
 * @param list by the names of their files; no forum twice
 */
public record Forums(List<ForumSettings> list) {

    /** Copies the list; refuses a forum that is set up twice. */
    public Forums {
        list = List.copyOf(list);
        if (list.stream().map(ForumSettings::forum).distinct().count() != list.size()) {
            throw new IllegalArgumentException("a forum is set up in one file");
        }
    }

    /** Reads every {@code *.forum} of a folder, or tells everything that is wrong with them. Other files are not looked at. */
    public static Reading<Forums> read(Path folder, Registers registers) {
        List<ForumSettings> forums = new ArrayList<>();
        List<TextProblem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".forum"))
                    .sorted()
                    .toList()) {
                String text = new String(Files.readAllBytes(file), UTF_8);
                switch (ForumReader.read(String.valueOf(file.getFileName()), text, registers)) {
                    case Reading.Read<ForumSettings>(ForumSettings settings) -> add(forums, settings, problems, file);
                    case Reading.Unreadable<ForumSettings>(List<TextProblem> found) -> problems.addAll(found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the forums in " + folder + " cannot be read", e);
        }
        return problems.isEmpty() ? new Reading.Read<>(new Forums(forums)) : new Reading.Unreadable<>(problems);
    }

    private static void add(List<ForumSettings> forums, ForumSettings settings, List<TextProblem> problems, Path file) {
        if (forums.stream().anyMatch(other -> other.forum().equals(settings.forum()))) {
            problems.add(new TextProblem(
                    String.valueOf(file.getFileName()),
                    1,
                    1,
                    "the forum `" + settings.forum() + "` is set up in another file too",
                    "keep one of them"));
        } else {
            forums.add(settings);
        }
    }

    /** How a forum works; nothing for one that nobody set up. */
    public Optional<ForumSettings> find(Forum forum) {
        return list.stream().filter(one -> one.forum().equals(forum)).findFirst();
    }

    /** The same by a forum's short name as somebody typed it. */
    public Optional<ForumSettings> find(String forum) {
        return list.stream().filter(one -> one.forum().text().equals(forum)).findFirst();
    }
}
