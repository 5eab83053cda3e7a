package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.document.SealedSection;

/** {@code docs/sealed-document.md} shows what the code writes, to the letter, and its commands do what it says. */
class SealedDocumentPageTest {

    @TempDir
    private Path folder = Path.of(".");

    private String page = "";

    @BeforeEach
    void open() throws IOException {
        page = Files.readString(
                Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements/docs/sealed-document.md"));
    }

    @Test
    void the_example_is_what_the_code_writes() throws Exception {
        SealedSection risk = GoldenDocument.document().sections().get(1);
        assertThat(page)
                .contains("```\n" + new String(risk.manifest().statement().bytes(), US_ASCII) + "```")
                .contains("```\n"
                        + new String(
                                risk.admission(GoldenDocument.HARBOUR)
                                        .orElseThrow()
                                        .grant()
                                        .statement()
                                        .bytes(),
                                US_ASCII)
                        + "```");
        assertThat(risk.context().bytes())
                .isEqualTo(new String(risk.manifest().statement().bytes(), US_ASCII)
                        .lines()
                        .skip(1)
                        .limit(11)
                        .map(line -> line + "\n")
                        .reduce("", String::concat)
                        .getBytes(US_ASCII));
    }

    @Test
    void the_commands_open_the_section_and_print_what_the_page_says() throws Exception {
        new OpenSsl(folder);
        String script = block("```sh\n");
        String printed = block("It prints:\n\n```\n");
        try (Stream<Path> files = Files.list(GoldenDocument.file("README.md").getParent())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(run(script)).isEqualTo(printed);
    }

    private String block(String opening) {
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private String run(String script) throws IOException, InterruptedException {
        Process bash = start(script);
        String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said + "\n"; // a section's text does not end with a line feed of its own
    }

    private Process start(String script) throws IOException {
        try {
            new ProcessBuilder("perl", "-v")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.out.println("skipped: no bash or no perl on this machine");
            return Assumptions.abort("no shell to run the page's commands in");
        }
    }
}
