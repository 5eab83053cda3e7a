package sharinghub.portal.witness;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The thread that makes the rounds of a {@link LogWatch}, until it is closed. */
public final class WatchRounds implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WatchRounds.class.getName());

    private final LogWatch watch;
    private final Duration interval;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    private WatchRounds(LogWatch watch, Duration interval) {
        this.watch = watch;
        this.interval = interval;
        this.thread = Thread.ofPlatform().name("log watch").daemon().unstarted(this::run);
    }

    /**
     * Begins with a round at once.
     *
     * @param interval from the end of one round to the beginning of the next
     */
    public static WatchRounds start(LogWatch watch, Duration interval) {
        WatchRounds rounds = new WatchRounds(watch, interval);
        rounds.thread.start();
        return rounds;
    }

    private void run() {
        try {
            do {
                round();
            } while (!ended.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault in one round must not end all that would follow: then nobody would watch any more. */
    private void round() {
        try {
            watch.round();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a round of watching the log broke off", e);
        }
    }

    /** Waits for a round that is under way. */
    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
