package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongSupplier;

/**
 * Says what is being done and about how long the rest will take. The guess is what each step took last time on this
 * machine, kept in a small file; the first time it is what a machine with two cores took.
 */
final class Progress {

    /** Does one step; what it throws ends the demonstration. */
    interface Step {
        void run() throws Exception;
    }

    private final PrintStream out;
    private final LongSupplier nanos;
    private final Path memory;
    private final Map<String, Integer> expected = new LinkedHashMap<>();
    private final Properties seen = new Properties();

    Progress(PrintStream out, LongSupplier nanos, Path memory) throws IOException {
        this.out = out;
        this.nanos = nanos;
        this.memory = memory;
        if (Files.exists(memory)) {
            try (InputStream in = Files.newInputStream(memory)) {
                seen.load(in);
            }
        }
    }

    /** Announces a step before any begins, with the seconds it took where it was first tried. */
    Progress expect(String step, int seconds) {
        String before = seen.getProperty(key(step), "");
        expected.put(step, before.matches("[0-9]{1,4}") ? Integer.parseInt(before) : seconds);
        return this;
    }

    /** Does one announced step, in the order they were announced. */
    void step(String step, Step work) throws Exception {
        int left = expected.values().stream().mapToInt(Integer::intValue).sum();
        out.printf("  … %s (about %s left)%n", step, spoken(Duration.ofSeconds(left)));
        long began = nanos.getAsLong();
        work.run();
        long seconds = Duration.ofNanos(nanos.getAsLong() - began).toSeconds();
        expected.remove(step);
        seen.setProperty(key(step), Long.toString(seconds));
        out.printf("  ✔ %s (%d s)%n", step, seconds);
    }

    /** Keeps what was learnt for the next start. */
    void remember() throws IOException {
        try (OutputStream file = Files.newOutputStream(memory)) {
            seen.store(file, "seconds each step took last time");
        }
    }

    static String spoken(Duration left) {
        return left.toSeconds() < 90 ? left.toSeconds() + " s" : (left.toSeconds() + 30) / 60 + " min";
    }

    private static String key(String step) {
        return step.replaceAll("[^a-z]+", "-");
    }
}
