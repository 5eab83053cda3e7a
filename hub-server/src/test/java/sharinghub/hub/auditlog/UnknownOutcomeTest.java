package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;

/** A commit that throws has come to pass or has not, and nobody says which. */
class UnknownOutcomeTest {

    /** How many of the next writes break, and whether they had come to pass. */
    private static final class Flaky implements Transactions {

        private final ScratchDatabase database;
        private final AtomicInteger breaks = new AtomicInteger();
        private volatile boolean committedFirst;

        Flaky(ScratchDatabase database) {
            this.database = database;
        }

        @Override
        public <T> T write(Function<EntityManager, T> work) {
            boolean now = breaks.get() > 0 && breaks.getAndDecrement() > 0;
            if (now && !committedFirst) {
                return database.write(rows -> {
                    T undone = work.apply(rows);
                    throw new IllegalStateException("the commit failed, " + undone + " never came to pass");
                });
            }
            T result = database.write(work);
            if (now) {
                throw new IllegalStateException("the commit failed, but it had come to pass");
            }
            return result;
        }

        @Override
        public <T> T read(Function<EntityManager, T> work) {
            return database.read(work);
        }
    }

    private Flaky flaky;
    private LedgerFixture log;

    @BeforeEach
    void open(@TempDir Path folder) {
        ScratchDatabase database = ScratchDatabase.in(folder);
        flaky = new Flaky(database);
        log = new LedgerFixture(database, flaky);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void a_batch_that_had_come_to_pass_is_answered_from_the_log_and_not_done_again() throws Exception {
        flaky.committedFirst = true;
        assertEachIsDoneOnce();
    }

    @Test
    void a_batch_that_had_not_is_done_one_by_one() throws Exception {
        flaky.committedFirst = false;
        assertEachIsDoneOnce();
    }

    @Test
    void a_lone_deed_closes_the_ledger_which_opens_again_and_then_knows() throws Exception {
        for (boolean cameToPass : new boolean[] {true, false}) {
            flaky.committedFirst = cameToPass;
            NoteDeed deed = NoteDeed.of(POLICE);
            flaky.breaks.set(1);
            assertThatExceptionOfType(LedgerClosed.class)
                    .isThrownBy(() -> log.ledger.perform(deed))
                    .withMessageContaining("one effect however often");
            awaitOpen();
            Receipt receipt = log.ledger.perform(deed);
            assertThat(log.ledger.perform(deed).index()).isEqualTo(receipt.index());
        }
        assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(2));
    }

    private void assertEachIsDoneOnce() throws Exception {
        List<NoteDeed> deeds = List.of(NoteDeed.of(POLICE), NoteDeed.of(COUNCIL), NoteDeed.of(POLICE));
        List<Future<Receipt>> answers = log.together(deeds, () -> flaky.breaks.set(1));
        TreeSet<Long> places = new TreeSet<>();
        for (Future<Receipt> answer : answers) {
            places.add(log.verified(answer.get()).index());
        }
        assertThat(places).containsExactly(1L, 2L, 3L);
        assertThat(flaky.breaks).hasValue(0);
        assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(4));
    }

    private void awaitOpen() throws InterruptedException {
        while (log.ledger.whyClosed() != null) {
            Thread.sleep(5);
        }
    }
}
