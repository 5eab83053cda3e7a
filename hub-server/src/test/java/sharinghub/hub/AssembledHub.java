package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hub as it is shipped: its jar, in a process of its own that can be killed, or that does not start. */
final class AssembledHub implements AutoCloseable {

    private static final Path JAR = Path.of("target", "hub-server.jar");
    private static final Pattern BOUND = Pattern.compile("https://\\S+:(\\d+) bound for socket '@default'");

    private final Process process;
    private @Nullable Thread listening;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    private AssembledHub(Process process) {
        this.process = process;
    }

    /** Starts it with these settings in a file; it may not answer yet, or never. */
    static AssembledHub start(Path folder, Map<String, String> settings, String... flags) throws IOException {
        Path file = folder.resolve("hub.yaml");
        Files.writeString(
                file,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + ": '" + setting.getValue() + "'\n")
                        .collect(Collectors.joining()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-jar", JAR.toAbsolutePath().toString(), file.toAbsolutePath().toString()));
        return new AssembledHub(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until it listens; gives where portals go. */
    URI untilItListens() throws IOException {
        BufferedReader lines = process.inputReader(UTF_8);
        String line;
        while ((line = lines.readLine()) != null) {
            said.add(line);
            Matcher bound = BOUND.matcher(line);
            if (bound.find()) {
                listening = Thread.ofVirtual().start(() -> listen(lines));
                return URI.create("https://localhost:" + bound.group(1));
            }
        }
        throw new IOException("the hub ended: " + said);
    }

    /** Waits until it has ended by itself; gives its exit code. */
    int untilItEnds() throws InterruptedException {
        listen(process.inputReader(UTF_8));
        return process.waitFor();
    }

    /** Every line it printed so far. */
    List<String> said() {
        return List.copyOf(said);
    }

    private void listen(BufferedReader lines) {
        try {
            lines.lines().forEach(said::add);
        } catch (UncheckedIOException killed) {
            // what it had still to say is lost
        }
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Asks it to stop, waits, and has then heard all it said. */
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy(); // which, other than the process's own, leaves its output open
        process.waitFor();
        if (listening != null) {
            listening.join();
        }
    }
}
