package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.agreement.AgreementFixture;

/**
 * Agreements that must not be read. Beside each stands a file that says in its first line what was bent, and after that exactly
 * the problems it must have, where it must have them.
 */
class MalformedAgreementsTest {

    private static final Path VECTORS = Path.of(System.getProperty("sharinghub.root", ".."))
            .resolve("sharing-agreements/src/test/resources/vectors/agreements/malformed");

    @TestFactory
    Stream<DynamicTest> each_has_exactly_the_problems_it_should() throws IOException {
        return vectors().stream()
                .map(vector -> dynamicTest(first(vector), () -> {
                    String problems = AgreementFixture.problems(Files.readString(vector)).stream()
                            .map(problem -> problem.replaceFirst("^test\\.agreement:", "") + "\n")
                            .collect(Collectors.joining());

                    assertThat(first(vector) + "\n" + problems).isEqualTo(Files.readString(problemsOf(vector)));
                }));
    }

    @Test
    void there_are_many_and_every_file_is_one_of_a_pair() throws IOException {
        List<Path> vectors = vectors();

        assertThat(vectors).hasSizeGreaterThan(70);
        try (Stream<Path> files = Files.list(VECTORS)) {
            assertThat(files).hasSize(2 * vectors.size());
        }
    }

    private static List<Path> vectors() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".agreement"))
                    .sorted()
                    .toList();
        }
    }

    private static Path problemsOf(Path vector) {
        return vector.resolveSibling(vector.getFileName().toString().replace(".agreement", ".problems"));
    }

    private static String first(Path vector) {
        try (Stream<String> lines = Files.lines(problemsOf(vector))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
