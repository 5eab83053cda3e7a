package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the three programs that run side by side: a child process with its own log file, stopped with its children. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final Process process;
    private final Path log;

    private Server(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it; what it prints goes to {@code log}. It answers only later: {@link #untilReady}. */
    static Server start(String name, List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Server(name, builder.start(), log);
    }

    /** Waits until the address answers 200. */
    void untilReady(URI health) throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest ask = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new CannotStart(
                            name + " stopped while starting; the last lines of " + log + " say why:\n" + lastLines());
                }
                try {
                    if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
        throw new CannotStart(name + " did not answer within " + PATIENCE.toMinutes() + " minutes; see " + log + ".");
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "(the log could not be read)";
        }
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop, waits a while, and then makes it, with whatever it started. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
