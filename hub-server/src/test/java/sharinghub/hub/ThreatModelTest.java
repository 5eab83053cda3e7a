package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/threat-model.md} has every sentence that code and pages name, and names only tests that there are. */
class ThreatModelTest {

    private static final Path ROOT = Path.of(System.getProperty("sharinghub.root", ".."));
    private static final Path PAGE = ROOT.resolve("hub-server/docs/threat-model.md");
    private static final Pattern SENTENCE = Pattern.compile("(?<![\\w-])T(\\d{1,2})(?![\\w:])");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void the_page_has_51_sentences_in_their_order() throws Exception {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| <a id="))
                .map(line -> line.substring(0, line.indexOf(" | ", 2)))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 51)
                        .mapToObj(number -> "| <a id=\"t" + number + "\"></a>T" + number)
                        .toList());
    }

    @Test
    void every_sentence_that_is_named_is_on_the_page() {
        Set<Integer> named = new TreeSet<>();
        files("java", "md", "properties")
                .forEach(file -> SENTENCE.matcher(text(file))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .forEach(named::add));
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(number -> assertThat(number).isBetween(1, 51));
    }

    @Test
    void every_test_that_the_page_names_exists() {
        Set<String> tests = files("java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(TEST.matcher(text(PAGE)).results().map((MatchResult found) -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test));
    }

    /** Sources, tests and pages of the three modules. */
    private static Stream<Path> files(String... endings) {
        return Stream.of("sharing-agreements", "hub-server", "agency-portal")
                .flatMap(
                        module -> Stream.of("src/main/java", "src/main/resources", "src/test/java", "docs", "README.md")
                                .map(part -> ROOT.resolve(module).resolve(part)))
                .filter(Files::exists)
                .flatMap(ThreatModelTest::walk)
                .filter(file ->
                        Stream.of(endings).anyMatch(ending -> file.toString().endsWith("." + ending)));
    }

    private static Stream<Path> walk(Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
