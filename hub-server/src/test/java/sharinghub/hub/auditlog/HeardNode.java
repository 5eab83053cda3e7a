package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A {@link KilledLedger} that somebody listens to all the time, so that what it says is heard when it says it. */
final class HeardNode {

    private static final int ENOUGH = 1_000_000;

    private final Process process;
    private final Semaphore answers = new Semaphore(0);
    private final Thread listener;
    private volatile boolean watching;
    private final CompletableFuture<Long> answered = new CompletableFuture<>();

    HeardNode(int number, Process process, Promises promises) {
        this.process = process;
        this.listener = Thread.ofPlatform().start(() -> listen(number, promises));
    }

    private void listen(int number, Promises promises) {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            @Nullable String sent = null;
            String line;
            while ((line = lines.readLine()) != null) {
                promises.heard(number, line);
                if (line.startsWith("done worker")) {
                    answers.release();
                }
                if (watching && sent == null && line.startsWith("sent ")) {
                    sent = line.substring("sent ".length());
                }
                if (sent != null && line.startsWith("done ") && line.contains(sent)) {
                    answered.complete(System.nanoTime());
                }
            }
        } catch (IOException killed) {
            // what was lost with the pipe had not been heard, so it promised nothing
        }
        answered.completeExceptionally(new IllegalStateException("it has ended"));
        answers.release(ENOUGH);
    }

    /** Waits until it has answered so many deeds more. */
    void hear(int count) throws InterruptedException {
        answers.acquire(count);
    }

    /** From now on: when the first deed that was sent afterwards is answered, by {@link System#nanoTime()}. */
    CompletableFuture<Long> nextAnswer() {
        watching = true;
        return answered;
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listener.join();
    }
}
