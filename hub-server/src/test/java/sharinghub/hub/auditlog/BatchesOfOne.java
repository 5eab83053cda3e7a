package sharinghub.hub.auditlog;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The ledger's own code with a commit for each deed: what the bench compares batches with. */
public final class BatchesOfOne implements AutoCloseable {

    private static final Turn<Boolean> NO_MORE = new Turn<>(GateKeeper.open());

    private final BlockingQueue<Turn<?>> line = new ArrayBlockingQueue<>(4096);
    private final Transactions transactions;
    private final Batch batch;
    private final Thread thread;

    /** Takes deeds from then on. */
    public BatchesOfOne(Transactions transactions, CheckpointSigner signer) {
        this.transactions = transactions;
        this.batch = new Batch(signer, new ClockRule(Optional.empty()), InstantSource.system(), new SecureRandom());
        this.thread = Thread.ofPlatform().name("batches of one").daemon().start(this::work);
    }

    /** Does a deed and waits until it is durable. */
    public <A> A perform(Deed<A> deed) {
        Turn<A> turn = new Turn<>(deed);
        line.add(turn);
        return turn.await();
    }

    private void work() {
        Turn<?> turn;
        while ((turn = next()) != NO_MORE) {
            List<Turn<?>> alone = List.of(turn);
            transactions.write(rows -> batch.perform(rows, alone));
            turn.settle();
        }
    }

    private Turn<?> next() {
        try {
            return line.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        line.add(NO_MORE);
        thread.join();
    }
}
