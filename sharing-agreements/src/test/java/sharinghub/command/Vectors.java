package sharinghub.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the vectors stand, and what must become of each. */
final class Vectors {

    private Vectors() {}

    /** One line of a folder's {@code reasons.list}: a file, what must happen to it, and why. */
    record Told(Path file, String outcome, String reason) {

        int code() {
            return switch (outcome) {
                case "holds" -> ExitCode.HOLDS;
                case "does not hold" -> ExitCode.DOES_NOT_HOLD;
                case "unreadable" -> ExitCode.UNREADABLE;
                default -> throw new IllegalStateException(outcome);
            };
        }
    }

    /** Our own, for proofs. */
    static Path proofs() {
        try {
            return Path.of(Vectors.class.getResource("/vectors/proofs").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file in a folder with its line in the list; fails when a file has no reason, or a reason no file. */
    static List<Told> told(String folder, String ending) {
        List<Told> told = lines(proofs().resolve(folder).resolve("reasons.list"))
                .map(line -> line.split("\\|", 3))
                .map(words -> new Told(
                        proofs().resolve(folder).resolve(words[0].strip() + ending),
                        words[1].strip(),
                        words[2].strip()))
                .toList();
        List<Path> files = files(proofs().resolve(folder))
                .filter(file -> file.toString().endsWith(ending))
                .toList();
        if (!told.stream().map(Told::file).sorted().toList().equals(files)) {
            throw new IllegalStateException("files and reasons of " + folder + " differ");
        }
        return told;
    }

    /** Every JSON file below a folder, in the order of their names. */
    static List<Path> json(Path folder) {
        return files(folder).filter(file -> file.toString().endsWith(".json")).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
