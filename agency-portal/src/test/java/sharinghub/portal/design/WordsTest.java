package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the portal says: plain English, and each there where it is asked for. */
class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path TEMPLATES = Path.of("src/main/templates");
    private static final int LONGEST_SENTENCE = 25;
    private static final int LONGEST_HEADING = 8;

    /** Words of ours, of lawyers or of machines; what to say instead stands in the guide to our words. */
    private static final Pattern AVOID = Pattern.compile(
            "(?i)\\b(subject|nominal|entity|payload|artefact|policy|policies|ruleset|break-glass|merkle|hash|digest|"
                    + "authorised|masked|decrypt|encrypt\\w*|RAG|SLA|PDP|403|404|500|submit|invalid|please|ok)\\b");

    @Test
    void sentences_and_headings_are_short_and_plain() throws IOException {
        for (Map.Entry<String, String> entry : words().entrySet()) {
            String key = entry.getKey();
            assertThat(entry.getValue()).as(key + ": `’` for an apostrophe").doesNotContain("'");
            for (int number : List.of(0, 1, 2)) {
                String said = new MessageFormat(entry.getValue(), Locale.UK).format(numbers(number));
                assertThat(AVOID.matcher(said).results().map(found -> found.group()))
                        .as(key)
                        .isEmpty();
                for (String sentence : said.split("(?<=[.?!]) ", -1)) {
                    assertThat(count(sentence)).as(key + ": " + sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
                }
                if (key.endsWith(".title")) {
                    assertThat(count(said)).as(key + ": " + said).isLessThanOrEqualTo(LONGEST_HEADING);
                    assertThat(said).as(key).doesNotEndWith(".");
                }
            }
        }
    }

    @Test
    void the_check_finds_what_it_must() {
        assertThat(AVOID.matcher("The hash of the policy").find()).isTrue();
        assertThat(count("One two  three, four.")).isEqualTo(4);
    }

    @Test
    void every_word_a_template_says_is_there() throws IOException {
        Map<String, String> words = words();
        Pattern said = Pattern.compile("(?:words|Words\\.of\\(\"([a-zA-Z/]+)\"\\))\\.say\\(\"([a-z0-9-]+)\"[,)]");
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
                String name = TEMPLATES.relativize(template).toString().replace(".jte", "");
                boolean part =
                        Character.isLowerCase(template.getFileName().toString().charAt(0));
                Matcher found = said.matcher(Files.readString(template));
                while (found.find()) {
                    if (found.group(1) != null || !part) { // a part of pages speaks the words of the page it stands in
                        String key = (found.group(1) == null ? name : found.group(1)) + "." + found.group(2);
                        assertThat(words.containsKey(key))
                                .as(name + " says " + key)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void numbers_are_written_as_people_here_write_them() {
        assertThat(Words.of("design/textarea").say("limit", 4000)).isEqualTo("You can enter up to 4,000 characters");
    }

    @Test
    void a_missing_word_is_a_fault_of_ours_with_its_place() {
        assertThatThrownBy(() -> Words.of("design/layout").say("nothing-of-the-kind"))
                .hasMessage("words/design.properties has no `layout.nothing-of-the-kind`");
    }

    private static Object[] numbers(int number) {
        return new Object[] {number, number, number, number, number, number};
    }

    private static long count(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(word -> !word.isBlank())
                .count();
    }

    /** All words by package, screen and key: `welcome/Home.title`. */
    private static Map<String, String> words() throws IOException {
        Map<String, String> words = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(WORDS)) {
            files = found.toList();
        }
        for (Path file : files) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            String part = file.getFileName().toString().replace(".properties", "");
            Set<String> keys = properties.stringPropertyNames();
            keys.forEach(key -> words.put(part + "/" + key, properties.getProperty(key)));
        }
        return words;
    }
}
