package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The second opinion: the {@code openssl} of this machine, in a folder of its own. Needs 3.0.17 or later. */
final class OpenSsl {

    private static final Pattern VERSION = Pattern.compile("OpenSSL (\\d+)\\.(\\d+)\\.(\\d+).*", Pattern.DOTALL);

    private final Path folder;

    /** Skips the test, with a line that says so, where there is none or an older one. */
    OpenSsl(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        if (!recentEnough()) {
            System.out.println("skipped: no openssl of version 3.0.17 or later on this machine");
            Assumptions.abort("no second opinion");
        }
    }

    private boolean recentEnough() throws InterruptedException {
        try {
            Matcher version = VERSION.matcher(run("version"));
            return version.matches()
                    && 1_000_000 * number(version, 1) + 1000 * number(version, 2) + number(version, 3) >= 3_000_017;
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(Matcher version, int group) {
        return Integer.parseInt(version.group(group));
    }

    /** Leaves a file for the next command. */
    void give(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    /** What a command left in a file. */
    byte[] take(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /** Runs one command; gives what it says, and fails with that if it fails. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " said: " + said);
        }
        return said;
    }
}
