package sharinghub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Every command of the library's README, run as it stands there. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("sharinghub.root", ".."));

    /** What the shell lines on the page have set so far. */
    private final Map<String, String> variables = new HashMap<>();

    @Test
    void each_command_ends_as_its_comment_says() throws IOException {
        int commands = 0;
        for (String line : shellLines()) {
            if (line.startsWith("./hub ")) {
                String[] halves = line.substring("./hub ".length()).split("#", 2);
                HubRun run = HubRun.of(words(halves[0]));
                assertThat(run.code()).as(line + "\n" + run.err()).isEqualTo(Integer.parseInt(halves[1].strip()));
                commands++;
            } else {
                set(line);
            }
        }
        assertThat(commands).isGreaterThan(10);
    }

    /** The lines of the page that set a variable or run the command. */
    private static List<String> shellLines() throws IOException {
        return Files.readAllLines(ROOT.resolve("sharing-agreements/README.md")).stream()
                .filter(line -> line.startsWith("./hub ") || line.matches("[A-Z]+=.*"))
                .toList();
    }

    private void set(String line) throws IOException {
        String name = line.substring(0, line.indexOf('='));
        String value = filled(line.substring(line.indexOf('=') + 1).replace("\"", ""));
        variables.put(
                name,
                value.startsWith("$(cat ")
                        ? Files.readString(ROOT.resolve(value.substring(6, value.length() - 1)))
                                .strip()
                        : value);
    }

    private Object[] words(String command) {
        return Arrays.stream(filled(command).strip().split(" +"))
                .map(word -> Files.exists(ROOT.resolve(word)) ? ROOT.resolve(word) : word)
                .toArray();
    }

    private String filled(String text) {
        String filled = text;
        for (var variable : variables.entrySet()) {
            filled =
                    filled.replaceAll("\\$" + variable.getKey() + "\\b", Matcher.quoteReplacement(variable.getValue()));
        }
        return filled;
    }
}
