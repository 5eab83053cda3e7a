package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;

class LedgerStopTest {

    private LedgerFixture log;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void does_what_stands_in_the_line_and_turns_later_ones_away() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Receipt> first =
                    askers.submit(() -> log.ledger.perform(NoteDeed.of(POLICE).doing(moment -> {
                        taken.countDown();
                        LedgerFixture.await(gate);
                    })));
            taken.await();
            Future<Receipt> second = askers.submit(() -> log.ledger.perform(NoteDeed.of(POLICE)));
            while (log.ledger.waiting() == 0) {
                Thread.onSpinWait();
            }
            Future<?> stopping = askers.submit(() -> log.ledger.close());
            while (log.ledger.waiting() == 1) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(LedgerClosed.class)
                    .isThrownBy(() -> log.ledger.perform(NoteDeed.of(POLICE)))
                    .withMessageContaining("is stopping");
            gate.countDown();
            stopping.get();
            assertThat(first.get().index()).isZero();
            assertThat(second.get().index()).isEqualTo(1);
        }
    }

    @Test
    void stopping_twice_or_before_the_start_does_nothing() {
        log.ledger.close();
        log.ledger.close();
        Ledger never = log.another();
        never.close();
        assertThatExceptionOfType(LedgerClosed.class).isThrownBy(() -> never.perform(NoteDeed.of(POLICE)));
    }

    @Test
    void an_asker_who_is_interrupted_harms_nobody() throws Exception {
        Thread.currentThread().interrupt();
        Receipt receipt = log.ledger.perform(NoteDeed.of(POLICE));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(receipt.index()).isZero();
        assertThat(log.ledger.perform(NoteDeed.of(POLICE)).index()).isEqualTo(1);
    }
}
