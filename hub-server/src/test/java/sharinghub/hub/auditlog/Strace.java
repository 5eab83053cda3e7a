package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * strace (1) at work on somebody else's process: it writes down system calls, and tampers with some. A fault ends when this
 * is closed.
 *
 * <p>A call is skipped when an error is injected into it or a signal meets it: it then has done nothing.
 */
final class Strace implements AutoCloseable {

    /** With {@code -f} each line begins with its thread. */
    private static final Pattern BEGUN = Pattern.compile("^(?:\\d+ +)?([a-z_0-9]+)\\(");

    private final Process strace;
    private final Path trace;

    private Strace(Process strace, Path trace) {
        this.strace = strace;
        this.trace = trace;
    }

    /** Whether this machine has it and lets this user look into processes; says so where not. */
    static boolean isPossible() throws Exception {
        Process asleep = new ProcessBuilder("sleep", "60").start();
        try (Strace tried = on(asleep.pid(), List.of())) {
            return true;
        } catch (IOException e) {
            System.out.println("skipped: faults at single system calls need strace and the right to attach it: " + e);
            return false;
        } finally {
            asleep.destroyForcibly();
        }
    }

    /**
     * Lays hands on one thread, or with {@code -f} among the options on a whole process.
     *
     * @param task of a thread, or of a process: that of its first thread
     * @return when it holds it
     */
    static Strace on(long task, List<String> options) throws IOException {
        Path trace = Files.createTempFile("strace", ".txt");
        List<String> command = new ArrayList<>(List.of("strace", "-o", trace.toString(), "-p", Long.toString(task)));
        command.addAll(options);
        Process strace = new ProcessBuilder(command).start();
        BufferedReader says = strace.errorReader(UTF_8);
        String line = says.readLine();
        if (line == null || !line.contains("attached")) {
            throw new IOException(String.join(" ", command) + ": " + line);
        }
        Thread.ofVirtual().start(() -> hear(says));
        return new Strace(strace, trace);
    }

    /** So that it never waits for a reader. */
    private static void hear(BufferedReader says) {
        try {
            says.lines().forEach(unheard -> {});
        } catch (UncheckedIOException killed) {
            // and so it has no more to say
        }
    }

    /** The calls so far, in order, as strace writes them: {@code write(3, "…", 8) = 8}. */
    List<String> calls() throws IOException {
        try (Stream<String> lines = Files.lines(trace, UTF_8)) {
            return lines.toList();
        }
    }

    /** How many calls of each kind there were. */
    SortedMap<String, Long> kinds() throws IOException {
        SortedMap<String, Long> kinds = new TreeMap<>();
        for (String call : calls()) {
            Matcher begun = BEGUN.matcher(call);
            if (begun.find()) {
                kinds.merge(begun.group(1), 1L, Long::sum);
            }
        }
        return kinds;
    }

    /** Whether any call was tampered with so. */
    boolean has(String mark) throws IOException {
        return calls().stream().anyMatch(call -> call.endsWith("(" + mark + ")"));
    }

    /** Waits for a call that was tampered with so: {@code INJECTED}, {@code DELAYED}. */
    void await(String mark) throws Exception {
        while (!has(mark)) {
            Thread.sleep(5);
        }
    }

    /** Waits until a thread it looks at was killed. */
    void awaitDeath() throws Exception {
        while (calls().stream().noneMatch(call -> call.endsWith("+++ killed by SIGKILL +++"))) {
            Thread.sleep(5);
        }
    }

    /** Lets the process go on as if nothing had happened. */
    @Override
    public void close() throws Exception {
        strace.destroy();
        if (!strace.waitFor(1, TimeUnit.SECONDS)) { // it may wait for ever for threads of a process that was killed
            strace.destroyForcibly().waitFor();
        }
        Files.delete(trace);
    }
}
