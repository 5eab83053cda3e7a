package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import sharinghub.hub.ScratchDatabase;

/**
 * The mistake this house is built against: gives a batch's answers back first and commits only when told to. Here to show
 * that the tests would notice.
 */
final class HastyTransactions implements Transactions {

    private final ScratchDatabase database;
    private final CountDownLatch told = new CountDownLatch(1);

    HastyTransactions(ScratchDatabase database) {
        this.database = database;
    }

    /** The answers are out; now the disk may have it, too. */
    void commit() {
        told.countDown();
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("hasty").daemon().start(() -> {
            try {
                database.write(rows -> writeLater(rows, work, result));
            } catch (RuntimeException thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.join();
    }

    private <T> T writeLater(EntityManager rows, Function<EntityManager, T> work, CompletableFuture<T> result) {
        long before = size(rows);
        T early = work.apply(rows);
        boolean grown = size(rows) > before;
        if (grown) {
            result.complete(early);
            LedgerFixture.await(told);
        }
        result.complete(early);
        return early;
    }

    private static long size(EntityManager rows) {
        return ((Number) rows.createNativeQuery("select log_size from log_head").getSingleResult()).longValue();
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return database.read(work);
    }
}
