package sharinghub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every command of the library's README, run as it stands there. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("sharinghub.root", ".."));

    private static final Map<String, Integer> CODES = Map.of(
            "holds", ExitCode.HOLDS, "does not hold", ExitCode.DOES_NOT_HOLD, "cannot be read", ExitCode.UNREADABLE);

    @Test
    void each_command_ends_as_its_comment_says() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("sharing-agreements/README.md")).stream()
                .filter(line -> line.startsWith("./hub "))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(8);
        for (String line : lines) {
            String[] halves = line.substring("./hub ".length()).split("#", 2);
            Object[] words = Arrays.stream(halves[0].strip().split(" +"))
                    .map(ReadmeTest::fromRoot)
                    .toArray();
            HubRun run = HubRun.of(words);
            assertThat(run.code()).as(line + "\n" + run.err()).isEqualTo(CODES.get(halves[1].strip()));
        }
    }

    private static String fromRoot(String word) {
        return Files.exists(ROOT.resolve(word)) ? ROOT.resolve(word).toString() : word;
    }
}
