package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;
import sharinghub.figures.Figures;
import sharinghub.hub.PostgresServer;

/** The database server crashes under a hub that lives on: a reason meanwhile, then it goes on by itself, nothing lost. */
class CrashedServerTest {

    private static final int CRASHES = Figures.deep() ? 10 : 2;
    private static final int WORKERS = 4;

    @Test
    void loses_nothing_that_was_acknowledged_and_opens_again_by_itself(@TempDir Path folder) throws Exception {
        assumeTrue(PostgresServer.isWanted(), "Derby has no server");
        List<Receipt> acknowledged = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean enough = new AtomicBoolean();
        try (LedgerFixture log = new LedgerFixture(folder)) {
            try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
                for (int worker = 0; worker < WORKERS; worker++) {
                    workers.execute(() -> workUntil(enough, log, acknowledged));
                }
                for (int crash = 0; crash < CRASHES; crash++) {
                    waitForMore(acknowledged);
                    PostgresServer.running().crash();
                    while (log.ledger.whyClosed() == null) {
                        Thread.sleep(5);
                    }
                    assertThat(log.ledger.whyClosed()).contains("out of reach");
                    PostgresServer.running().start();
                }
                waitForMore(acknowledged);
                enough.set(true);
            }
            for (Receipt receipt : acknowledged) {
                assertThat(log.reader
                                .range(receipt.index(), 1, log.size())
                                .getFirst()
                                .leaf())
                        .isEqualTo(receipt.leaf());
            }
            assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole())
                    .isInstanceOf(SelfCheck.Sound.class);
            Figures.tell(
                    "crash of the database server under load",
                    CRASHES + " crashes, " + Figures.number(acknowledged.size()) + " acknowledged",
                    "0 lost");
        }
    }

    private static void workUntil(AtomicBoolean enough, LedgerFixture log, List<Receipt> acknowledged) {
        while (!enough.get()) {
            try {
                acknowledged.add(log.ledger.perform(NoteDeed.of(POLICE)));
            } catch (LedgerClosed closed) {
                Thread.yield(); // a person would try again as well
            }
        }
    }

    private static void waitForMore(List<Receipt> acknowledged) throws InterruptedException {
        int before = acknowledged.size();
        while (acknowledged.size() < before + 50) {
            Thread.sleep(5);
        }
    }
}
