package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.PostgresServer;
import sharinghub.hub.ScratchDatabase;

/**
 * T26: kill -9 under load, again and again, over one database. 30 kills on Derby and 5 on PostgreSQL; with
 * {@code -Dsharinghub.deep=true} 200 and 50.
 */
class KillLoopTest {

    private static final int KILLS =
            PostgresServer.isWanted() ? (Figures.deep() ? 50 : 5) : (Figures.deep() ? 200 : 30);
    private static final int LEFT_TO_ITSELF = 100_000;

    private final Promises promises = new Promises();

    @TempDir
    private Path folder;

    private ForkedJava java;

    @BeforeEach
    void prepare() throws Exception {
        java = ForkedJava.in(folder.resolve("java"));
    }

    @Test
    void loses_doubles_and_reorders_nothing_that_was_acknowledged() throws Exception {
        long seed = System.nanoTime();
        System.out.println("kill loop: " + KILLS + " kills, seed " + seed);
        Random chance = new Random(seed);
        runToItsEnd();
        for (int round = 1; round <= KILLS; round++) {
            runAndKill(round, chance);
        }
        runToItsEnd();
        assertThat(promises.unanswered()).isEmpty();
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            List<LoggedEntry> log = database.read(rows -> LoggedEntry.from(rows, 0, Integer.MAX_VALUE));
            assertThat(promises.broken(log)).isEmpty();
            assertThat(new LogSelfCheck(database, KilledLedger.signer(folder).reader()).whole())
                    .isEqualTo(new SelfCheck.Sound(log.size()));
            assertThat(log).hasSizeGreaterThan(KILLS);
            // The same eyes, shown a log that lost its last acknowledged entry, see it.
            assertThat(promises.broken(log.subList(0, log.size() - 1))).isNotEmpty();
            Figures.tell(
                    "kill -9 of the ledger under load" + PostgresServer.named(),
                    KILLS + " kills, " + Figures.number(promises.count()) + " acknowledged of "
                            + Figures.number(log.size()) + " entries",
                    promises.broken(log).size() + " lost, doubled or reordered; the tree recomputed is equal");
        }
    }

    private void runToItsEnd() throws Exception {
        Process process = start(10);
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lines.lines().forEach(line -> promises.heard(0, line));
        }
        assertThat(process.waitFor()).as(() -> java.said()).isZero();
    }

    /** Every fourth dies while it starts or recovers, the others after some answers. */
    private void runAndKill(int round, Random chance) throws Exception {
        Process process = start(LEFT_TO_ITSELF);
        int answersToWaitFor = round % 4 == 0 ? 0 : 1 + chance.nextInt(200);
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            int heard = 0;
            String line;
            while (heard < answersToWaitFor && (line = lines.readLine()) != null) {
                promises.heard(round, line);
                heard += line.startsWith("done worker") ? 1 : 0;
            }
            Thread.sleep(answersToWaitFor == 0 ? chance.nextInt(1500) : chance.nextInt(5));
            process.destroyForcibly().waitFor();
            promises.heardLast(round, lines);
        }
    }

    private Process start(int deeds) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), Integer.toString(deeds)));
        arguments.addAll(promises.unanswered());
        return java.start(KilledLedger.class, arguments);
    }
}
