package sharinghub.hub.auditlog;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one ordered line of deeds: decide, write, append, commit once for a batch, and only then answer.
 *
 * <p>Guarantees, over all nodes that share a database: places in the log are contiguous; what a deed read under the lock
 * still holds when it is committed; who was answered has an entry on the disk; a request id has one effect. A batch that
 * fails is rolled back and its deeds are done one by one, looking first whether they were done after all.
 *
 * <p>After any trouble with the database the ledger closes, and opens again by itself, with growing pauses, as soon as the
 * log is there and adds up. A log that does not add up keeps it closed until the process is started anew.
 */
public final class Ledger implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final String BUSY = "Too many requests are waiting to be logged. Send the same request again later.";
    private static final String STOPPING = "The hub is stopping. Send the same request again later.";

    private final Transactions transactions;
    private final String name;
    private final LogSelfCheck selfCheck;
    private final Batch batch;
    private final Duration firstPause;
    private final Line line = new Line();
    private final Thread thread;

    private volatile Condition condition = Condition.UNOPENED;
    private volatile @Nullable String differs;
    private volatile boolean stopping;
    private volatile boolean ended;
    private @Nullable Throwable lastTrouble;
    private Duration pause;

    /**
     * @param signer       signs for this log, now and before
     * @param precondition what must hold before anything is logged
     * @param clock        for the times of entries
     * @param chance       for the salts of leaves
     */
    public Ledger(
            Transactions transactions,
            CheckpointSigner signer,
            Precondition precondition,
            InstantSource clock,
            SecureRandom chance) {
        this(transactions, signer, precondition, clock, chance, Duration.ofSeconds(1));
    }

    Ledger(
            Transactions transactions,
            CheckpointSigner signer,
            Precondition precondition,
            InstantSource clock,
            SecureRandom chance,
            Duration firstPause) {
        this.transactions = transactions;
        this.name = signer.key().verifyingKey().name();
        this.selfCheck = new LogSelfCheck(transactions, signer.reader());
        this.batch = new Batch(signer, precondition, clock, chance);
        this.firstPause = firstPause;
        this.pause = firstPause;
        this.thread = Thread.ofPlatform().name("ledger").daemon().unstarted(this::work);
    }

    /**
     * Checks the log from where it was last found right, then takes deeds. Does not throw when it finds the log wrong, so
     * that it can still be read; {@link #whyClosed} says so.
     */
    public Ledger open() {
        become(examine());
        thread.start();
        return this;
    }

    /**
     * Does a deed and waits until it is durable. Throws what the deed threw.
     *
     * @return the answer; for a repeated request id, the first one again
     * @throws LedgerClosed when it could not be done now, or nobody knows whether it was
     * @throws RequestTaken when the request id belongs to another question
     */
    public <A> A perform(Deed<A> deed) {
        String why = whyClosed();
        if (why != null) {
            throw new LedgerClosed(why);
        }
        Turn<A> turn = new Turn<>(deed);
        if (!line.join(turn)) {
            throw new LedgerClosed(BUSY);
        }
        if (ended) {
            failRest();
        }
        return turn.await();
    }

    /** Why no deed is taken; null while the ledger is open. For health checks. */
    public @Nullable String whyClosed() {
        return stopping ? STOPPING : condition.whyClosed();
    }

    /**
     * Why nothing can be logged just now, for the operator, who is told more than askers are: what differs, or which
     * precondition does not hold. Empty while all is well.
     */
    public Optional<String> trouble() {
        String why = whyClosed();
        if (why != null) {
            return Optional.of(differs == null ? why : why + " It differs: " + differs + ".");
        }
        try {
            return transactions.read(batch::objection);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the log cannot be read", e);
            return Optional.ofNullable(Condition.OUT_OF_REACH.whyClosed());
        }
    }

    /**
     * Recounts the whole log from its first entry, while deeds go on. When something differs, no deed is taken from then
     * on, in this process or another start of it.
     */
    public SelfCheck recount() {
        SelfCheck found = selfCheck.whole();
        switch (found) {
            case SelfCheck.Sound(long size) -> LOG.log(Level.INFO, "all {0} entries of the log add up", size);
            case SelfCheck.Differs(String what) -> become(wrong(what));
        }
        return found;
    }

    /** How many stand in the line just now; the metric `ledger_waiting_deeds` on the admin socket. */
    public int waiting() {
        return line.length();
    }

    /** Does what stands in the line, then stops. Whoever comes later is told that the hub is stopping. */
    @Override
    public void close() {
        stopping = true;
        if (condition == Condition.UNOPENED || ended) {
            return;
        }
        line.joinSurely(LastDeed.LAST_DEED);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean last = false;
        while (!last) {
            List<Queued> next = line.next(pause);
            last = next.remove(LastDeed.LAST_DEED);
            List<Turn<?>> turns = new ArrayList<>();
            for (Queued each : next) {
                turns.add((Turn<?>) each);
            }
            doInTurn(turns);
            if (condition == Condition.OUT_OF_REACH && next.isEmpty() && !last) {
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                transactions.afterTrouble(lastTrouble);
                become(examine());
            }
        }
        ended = true;
        failRest();
    }

    /** A repeat within the batch waits until its first is committed. */
    private void doInTurn(List<Turn<?>> turns) {
        List<Turn<?>> waiting = turns;
        while (!waiting.isEmpty()) {
            Set<Turn.Key> keys = new HashSet<>();
            List<Turn<?>> now = new ArrayList<>();
            List<Turn<?>> later = new ArrayList<>();
            waiting.forEach(turn -> (keys.add(turn.key()) ? now : later).add(turn));
            doTogether(now);
            waiting = later;
        }
    }

    private void doTogether(List<Turn<?>> turns) {
        String why = condition.whyClosed();
        if (why != null) {
            turns.forEach(turn -> turn.fail(new LedgerClosed(why)));
            return;
        }
        try {
            transactions.write(rows -> batch.perform(rows, turns));
            turns.forEach(Turn::settle);
        } catch (LedgerClosed e) {
            turns.forEach(turn -> turn.fail(e));
        } catch (Throwable e) {
            if (turns.size() > 1) {
                turns.forEach(turn -> doTogether(List.of(turn)));
            } else if (e instanceof DeedFailed failed && !failed.isOfStorage()) {
                turns.getFirst().fail(failed.thrown());
            } else {
                LOG.log(Level.ERROR, "the log is closed: its database is in trouble", e);
                lastTrouble = e;
                become(Condition.OUT_OF_REACH);
                turns.getFirst().fail(new LedgerClosed(String.valueOf(condition.whyClosed()), e));
            }
        }
    }

    private Condition examine() {
        try {
            return switch (selfCheck.sinceLast()) {
                case SelfCheck.Sound(long size) -> {
                    LOG.log(Level.INFO, "the log {0} of {1} entries adds up", name, size);
                    pause = firstPause;
                    yield Condition.OPEN;
                }
                case SelfCheck.Differs(String what) -> wrong(what);
            };
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the log cannot be opened yet", e);
            lastTrouble = e;
            return Condition.OUT_OF_REACH;
        }
    }

    private Condition wrong(String what) {
        LOG.log(Level.ERROR, "the log does not add up and stays closed: {0}", what);
        differs = what;
        return Condition.WRONG;
    }

    /** A log that was found wrong stays so. */
    private synchronized void become(Condition next) {
        if (condition != Condition.WRONG) {
            condition = next;
        }
    }

    private void failRest() {
        for (Queued each : line.rest()) {
            if (each instanceof Turn<?> turn) {
                turn.fail(new LedgerClosed(STOPPING));
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
