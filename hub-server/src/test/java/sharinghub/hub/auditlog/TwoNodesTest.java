package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.PostgresServer;
import sharinghub.hub.ScratchDatabase;

/** Two hubs share one PostgreSQL and so one log; when one is killed while it writes, the other goes on by itself. */
class TwoNodesTest {

    private static final int KILLS = Figures.deep() ? 20 : 1;
    private static final int ANSWERS = 100;
    private static final int LEFT_TO_ITSELF = 100_000;

    private final Promises promises = new Promises();

    @TempDir
    private Path folder;

    private ForkedJava java;
    private int nodes;

    @BeforeEach
    void prepare() throws Exception {
        assumeTrue(PostgresServer.isWanted(), "Derby serves one hub only");
        java = ForkedJava.in(folder.resolve("java"));
        KilledLedger.signer(folder); // both have the one key
        try (ScratchDatabase made = ScratchDatabase.in(folder)) {
            assertThat(made.number("select log_size from log_head")).isZero();
        }
    }

    @Test
    void the_other_goes_on_when_one_is_killed_and_the_log_stays_one() throws Exception {
        double longest = 0;
        HeardNode writer = start();
        HeardNode other = start();
        for (int kill = 0; kill < KILLS; kill++) {
            writer.hear(ANSWERS);
            other.hear(ANSWERS);
            long killed = System.nanoTime();
            writer.kill();
            longest = Math.max(longest, (other.nextAnswer().get() - killed) / 1e9);
            writer = other;
            other = start();
        }
        writer.kill();
        other.kill();
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            List<LoggedEntry> log = database.read(rows -> LoggedEntry.from(rows, 0, Integer.MAX_VALUE));
            assertThat(promises.broken(log)).isEmpty();
            assertThat(new LogSelfCheck(database, KilledLedger.signer(folder).reader()).whole())
                    .isEqualTo(new SelfCheck.Sound(log.size()));
            Figures.tell(
                    "kill -9 of one of two hubs over one PostgreSQL",
                    KILLS + " kills, " + Figures.number(promises.count()) + " acknowledged",
                    "the other answered by itself, after %.1f s at most; 0 lost, doubled or reordered"
                            .formatted(longest));
        }
    }

    private HeardNode start() throws Exception {
        nodes++;
        return new HeardNode(
                nodes,
                java.start(KilledLedger.class, List.of(folder.toString(), Integer.toString(LEFT_TO_ITSELF))),
                promises);
    }
}
