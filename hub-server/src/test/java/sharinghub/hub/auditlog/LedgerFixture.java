package sharinghub.hub.auditlog;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.keys.LogSigningKey;

/** A ledger over a database of its own, with a key of its own and a clock that the test holds. */
final class LedgerFixture implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final ScratchDatabase database;
    final CheckpointSigner signer = new CheckpointSigner(LogSigningKey.generate("hub.example/log", new SecureRandom()));
    final LogReader reader;
    volatile Instant now = NOON;
    Ledger ledger;

    private final Transactions transactions;

    LedgerFixture(Path folder) {
        this(ScratchDatabase.in(folder));
    }

    private LedgerFixture(ScratchDatabase database) {
        this(database, database);
    }

    LedgerFixture(ScratchDatabase database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
        this.reader = new LogReader(database);
        this.ledger = another().open();
    }

    /** One more ledger over the same log, not opened: as on another node, or after a new start. */
    Ledger another() {
        return another(transactions);
    }

    /** The same, over connections of its own. */
    Ledger another(Transactions ofItsOwn) {
        InstantSource clock = () -> now;
        return new Ledger(
                ofItsOwn, signer, new ClockRule(Optional.empty()), clock, new SecureRandom(), Duration.ofMillis(20));
    }

    /** Stops the ledger and starts a new one. */
    Ledger again() {
        ledger.close();
        ledger = another().open();
        return ledger;
    }

    /** What erases for good what was kept that long. */
    OldEntries old(Period kept) {
        return old(Optional.of(kept), database.leftovers());
    }

    OldEntries old(Optional<Period> kept, Leftovers leftovers) {
        return new OldEntries(ledger, transactions, kept, new SecureRandom(), leftovers);
    }

    /** How many entries there are. */
    long size() {
        return database.read(rows -> LogHead.read(rows).size());
    }

    /** All of them, up to 1,000, proved in the log as it stands. */
    List<ReadEntry> entries() {
        return reader.range(0, LogReader.LONGEST_PAGE, size());
    }

    ProvenEntry verified(Receipt receipt) throws Exception {
        return receipt.verify(new CheckpointReader(signer.key().verifyingKey()));
    }

    /**
     * All of these in one batch: a deed before them keeps the line waiting until every one has joined.
     *
     * @return their futures, all done
     */
    <A> List<Future<A>> together(List<? extends Deed<A>> deeds) throws Exception {
        return together(deeds, () -> {});
    }

    /** The same; {@code before} runs when the deed before them is under way and they all wait. */
    <A> List<Future<A>> together(List<? extends Deed<A>> deeds, Runnable before) throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<A>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            NoteDeed gateKeeper = NoteDeed.of(NoteDeed.POLICE).doing(moment -> {
                taken.countDown();
                await(gate);
            });
            askers.execute(() -> ledger.perform(gateKeeper));
            await(taken);
            for (Deed<A> deed : deeds) {
                int length = ledger.waiting();
                answers.add(askers.submit(() -> ledger.perform(deed)));
                while (ledger.waiting() == length) {
                    Thread.onSpinWait(); // so that they stand in this order
                }
            }
            before.run();
            gate.countDown();
        }
        return answers;
    }

    static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        ledger.close();
        database.close();
    }
}
