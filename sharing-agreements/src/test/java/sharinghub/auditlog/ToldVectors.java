package sharinghub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Vectors whose outcome and reason stand in a list: one line a case, the three parts between bars. */
final class ToldVectors {

    /** What is tried on the bytes of one case: must return when it holds. */
    interface Trial {
        void of(byte[] bytes) throws MalformedLogText, ProofFailure;
    }

    private record Told(String name, String outcome, String reason) {}

    private ToldVectors() {}

    /** Below {@code src/test/resources/vectors}. */
    static Path path(String place) {
        return Path.of(URI.create(ToldVectors.class.getResource("/vectors").toString()))
                .resolve(place);
    }

    /** A test for each file of a folder; fails when a file has no line in the list, or a line no file. */
    static Stream<DynamicTest> files(String folder, String ending, Trial trial) {
        List<Told> told = lines(path(folder).resolve("reasons.list"));
        assertThat(told.stream().map(line -> line.name() + ending).sorted().toList())
                .isEqualTo(names(path(folder), ending));
        return told.stream().map(line -> test(line, read(path(folder).resolve(line.name() + ending)), trial));
    }

    /** A test for each line of a list whose first part is the very text to be tried. */
    static Stream<DynamicTest> texts(String list, Trial trial) {
        return lines(path(list)).stream().map(line -> test(line, line.name().getBytes(StandardCharsets.UTF_8), trial));
    }

    private static DynamicTest test(Told told, byte[] bytes, Trial trial) {
        return dynamicTest(
                told.name() + ": " + told.reason(),
                () -> assertThat(outcome(bytes, trial)).startsWith(told.outcome()));
    }

    private static String outcome(byte[] bytes, Trial trial) {
        try {
            trial.of(bytes);
            return "holds";
        } catch (ProofFailure e) {
            return "does not hold: " + e.getMessage();
        } catch (MalformedLogText e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static List<Told> lines(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .map(line -> line.split(" *\\| ", 3))
                    .map(parts -> new Told(parts[0], parts[1].strip(), parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
