package sharinghub.hub.auditlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The queue before the ledger. Many join, one takes. */
final class Line {

    /** More in one commit would only make the first ones wait: a row costs more than its share of a commit. */
    static final int LONGEST_BATCH = 64;

    private static final int LONGEST = 4096;
    private static final Duration GATHERING = Duration.ofMillis(1);

    private final BlockingQueue<Queued> queue = new ArrayBlockingQueue<>(LONGEST);
    private int lastBatch;

    /** Joins, unless the line is as long as it may be. */
    boolean join(Queued one) {
        return queue.offer(one);
    }

    /** How many stand in it. */
    int length() {
        return queue.size();
    }

    /** Joins, however long that takes. */
    void joinSurely(LastDeed last) {
        boolean interrupted = false;
        while (true) {
            try {
                queue.put(last);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next up to 64, as they stand. Waits up to {@code patience} for a first one. Waits for more, a millisecond at
     * most, only where company is likely: when the batch before had more than one.
     */
    List<Queued> next(Duration patience) {
        List<Queued> batch = new ArrayList<>(LONGEST_BATCH);
        take(batch, patience);
        if (!batch.isEmpty()) {
            fill(batch);
            if (lastBatch > 1 && batch.size() < LONGEST_BATCH) {
                take(batch, GATHERING);
                fill(batch);
            }
        }
        lastBatch = batch.size();
        return batch;
    }

    /** Everybody who still stands in the line. */
    List<Queued> rest() {
        List<Queued> rest = new ArrayList<>();
        queue.drainTo(rest);
        return rest;
    }

    private void fill(List<Queued> batch) {
        queue.drainTo(batch, LONGEST_BATCH - batch.size());
    }

    private void take(List<Queued> batch, Duration patience) {
        try {
            @Nullable Queued one = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (one != null) {
                batch.add(one);
            }
        } catch (InterruptedException e) {
            // Nobody has a reason to interrupt the ledger; it ends by its last deed.
        }
    }
}
