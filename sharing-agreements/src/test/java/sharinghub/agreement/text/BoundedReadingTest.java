package sharinghub.agreement.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.agreement.AgreementFixture;
import sharinghub.command.Hub;
import sharinghub.text.Problems;
import sharinghub.text.Tokens;

/** Whatever is read, the work grows with its length and no faster, and what is too long is not looked at. Work is counted, not timed. */
class BoundedReadingTest {

    private static final int LONGEST = 1024 * 1024;

    private static final String HEAD = """
            agreement long, version 1
              title "Long"
              in force from 1 April 2026 to 31 March 2028
            """;
    private static final String PARTIES = "parties\n" + many(100, i -> "  p" + i + " \"P\" relevant authority\n");
    private static final String REST = "starts when p0 has signed\npurpose safeguard-victim \"Protect\"\n";

    /** Texts of about so many lines each, by what is nasty about them. */
    private static final Map<String, IntFunction<String>> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("commas", n -> ",".repeat(20 * n)),
            Map.entry("words", n -> "a ".repeat(10 * n)),
            Map.entry("brackets", n -> HEAD + PARTIES + REST + clause("p1", "p2", "(".repeat(10 * n))),
            Map.entry("the same block again", n -> HEAD + "parties\n".repeat(n)),
            Map.entry("parties", n -> HEAD + "parties\n" + many(n, i -> "  p" + i + " \"P\" relevant authority\n")),
            Map.entry("teams", n -> HEAD + "parties\n  pp \"P\" charity teams " + list(n, i -> "t" + i)),
            Map.entry("purposes nobody knows", n -> HEAD + PARTIES + many(n, i -> "purpose x" + i + " \"P\"\n")),
            Map.entry(
                    "roles nobody knows",
                    n -> HEAD + PARTIES + REST + clause("p1", "p2", "").replace("victim\n", list(n, i -> "x" + i))),
            Map.entry("clauses for everybody", n -> HEAD + PARTIES + REST + clauses(n / 8, "any party", "any party")),
            Map.entry(
                    "clauses with long lists",
                    n -> HEAD + PARTIES + REST + clauses(n / 25, list(100, i -> "p" + i), list(100, i -> "p" + i))),
            Map.entry(
                    "bases",
                    n -> HEAD
                            + PARTIES
                            + REST
                            + clause("p1", "p2", "")
                            + "  basis article-6-1-e, condition schedule-1-18 for charity\n".repeat(n)),
            Map.entry("lines of text", n -> HEAD + PARTIES + REST + "text 1 \"T\"\n" + "| t\n".repeat(n)),
            Map.entry("a duty", n -> HEAD + PARTIES + REST + "duty 1 \"T\"\n" + "words, ".repeat(n)),
            Map.entry(
                    "texts",
                    n -> HEAD
                            + PARTIES
                            + REST
                            + many(n, i -> "text " + (1 + i / 9_000) + "." + (1 + i % 9_000) + " \"t\"\n| t\n"))));

    @TempDir
    private Path folder;

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void twice_the_text_is_twice_the_work_at_most(String shape) {
        String small = text(shape, 2_000);
        String large = text(shape, 4_000);

        assertThat(steps(large)).isLessThan(steps(small) * 22 / 10 + 100_000);
        assertThat(steps(large))
                .as("a bounded number of steps for each character")
                .isLessThan(300L * large.length());
    }

    @Test
    void a_text_that_is_too_long_is_no_work_at_all() {
        assertThat(steps(",".repeat(LONGEST + 1))).isLessThan(1_000);
        assertThat(steps(text("texts", 1_000_000))).isLessThan(1_000);
    }

    @Test
    void a_file_of_10_megabytes_or_a_million_clauses_or_a_mebibyte_of_nothing_is_refused_within_64_mebibytes()
            throws Exception {
        assertThat(checked("long", "# and so on\n", 900_000)).contains("this file has 10800000 bytes");
        assertThat(checked("million", "text 1.1 \"t\"\n| t\n", 1_000_000)).contains("this file has 17000000 bytes");
        assertThat(checked("commas", ",", LONGEST)).contains("more than 262144 words and signs");
        assertThat(checked("words", "a ", LONGEST / 2)).contains("more than 262144 words and signs");
        assertThat(checked("quotations", "\"\" ", LONGEST / 3)).contains("more than 262144 words and signs");
        assertThat(checked("bytes", "\u00e9?", LONGEST / 2)).contains("the character `\u00e9` does not belong here");
    }

    /** What the command says of such a file, in a process that has 64 MiB. */
    private String checked(String name, String piece, int times) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".agreement");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            for (int i = 0; i < times; i++) {
                text.write(piece);
            }
        }
        Path said = folder.resolve("said");
        Process hub = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hub.class.getName(),
                        "agreement",
                        "check",
                        "--registers",
                        AgreementFixture.CONFIG.resolve("registers").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(hub.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String words = Files.readString(said, UTF_8);
        assertThat(hub.exitValue()).as(words).isEqualTo(1);
        return words;
    }

    private static String text(String shape, int lines) {
        return SHAPES.getOrDefault(shape, n -> "").apply(lines);
    }

    private static long steps(String text) {
        Problems problems = new Problems("long.agreement");
        Tokens tokens = Tokens.of(text, problems);
        new Parser(tokens, AgreementFixture.registers()).agreement();
        return tokens.steps();
    }

    private static String clauses(int number, String senders, String recipients) {
        return many(number, i -> clause(senders, recipients, "").replace("clause 1", "clause " + (1 + i)));
    }

    private static String clause(String senders, String recipients, String condition) {
        return """
                clause 1 "C"
                  permit %s
                  to share identity
                  about victim
                  with %s
                  for safeguard-victim
                  %s
                  under gateway cda-1998-s115
                  basis article-6-1-e for others
                """.formatted(senders, recipients, condition.isEmpty() ? "" : "when " + condition);
    }

    private static String list(int number, IntFunction<String> word) {
        return IntStream.range(0, number).mapToObj(word).collect(Collectors.joining(", "));
    }

    private static String many(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining());
    }
}
