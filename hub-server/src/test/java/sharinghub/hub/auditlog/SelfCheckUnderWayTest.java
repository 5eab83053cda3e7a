package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deeds go on while the log is checked, and are not taken for entries beyond its end. */
class SelfCheckUnderWayTest {

    private static final int CHECKS = 40;

    @Test
    void a_log_that_grows_meanwhile_is_sound_every_time(@TempDir Path folder) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (LedgerFixture log = new LedgerFixture(folder);
                ExecutorService workers = Executors.newFixedThreadPool(2)) {
            try {
                for (int worker = 0; worker < 2; worker++) {
                    workers.execute(() -> {
                        while (!enough.get()) {
                            log.ledger.perform(NoteDeed.of(POLICE));
                        }
                    });
                }
                LogSelfCheck check = new LogSelfCheck(log.database, log.signer.reader());
                for (int i = 0; i < CHECKS; i++) {
                    assertThat(check.sinceLast()).isInstanceOf(SelfCheck.Sound.class);
                }
            } finally {
                enough.set(true);
                workers.shutdown();
            }
        }
    }
}
