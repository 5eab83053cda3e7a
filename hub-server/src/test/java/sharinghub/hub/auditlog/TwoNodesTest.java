package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
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

    private static final int ANSWERS = 100;
    private static final int LEFT_TO_ITSELF = 100_000;

    private final Promises promises = new Promises();

    @TempDir
    private Path folder;

    private ForkedJava java;

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
        Process one = start();
        Process other = start();
        try (BufferedReader ofOne = one.inputReader(UTF_8);
                BufferedReader ofOther = other.inputReader(UTF_8)) {
            hear(1, ofOne, ANSWERS);
            hear(2, ofOther, ANSWERS);
            one.destroyForcibly().waitFor();
            promises.heardLast(1, ofOne);
            // What its pipe still held may have been answered before the kill; so much more was surely answered after.
            hear(2, ofOther, 20 * ANSWERS);
            other.destroyForcibly().waitFor();
            promises.heardLast(2, ofOther);
        }
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            List<LoggedEntry> log = database.read(rows -> LoggedEntry.from(rows, 0, Integer.MAX_VALUE));
            assertThat(promises.broken(log)).isEmpty();
            assertThat(new LogSelfCheck(database, KilledLedger.signer(folder).reader()).whole())
                    .isEqualTo(new SelfCheck.Sound(log.size()));
            Figures.tell(
                    "kill -9 of one of two hubs over one PostgreSQL",
                    "1 kill, " + Figures.number(promises.count()) + " acknowledged",
                    "the other went on; 0 lost, doubled or reordered");
        }
    }

    private Process start() throws Exception {
        return java.start(KilledLedger.class, List.of(folder.toString(), Integer.toString(LEFT_TO_ITSELF)));
    }

    private void hear(int node, BufferedReader lines, int answers) throws Exception {
        int heard = 0;
        while (heard < answers) {
            String line = lines.readLine();
            assertThat(line).as(java::said).isNotNull();
            promises.heard(node, line);
            heard += line.startsWith("done worker") ? 1 : 0;
        }
    }
}
