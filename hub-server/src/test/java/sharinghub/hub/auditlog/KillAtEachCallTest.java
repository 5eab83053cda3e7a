package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.PostgresServer;

/**
 * T25, T26: kill -9 of the ledger exactly at one system call of a batch, from the first to the last answer. Some of them;
 * with {@code -Dsharinghub.deep=true} each.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KillAtEachCallTest {

    private static final int SAMPLE = 1;

    /** Of those that only wait for other threads (futex) there may be hundreds. */
    private static final int MOST_OF_A_KIND = 25;

    /** Until every class is loaded that a batch needs. */
    private static final int BATCHES_BEFORE = 3;

    /** The n-th call of a kind since the batch began. */
    private record Call(String kind, long number) {
        List<String> killed() {
            return List.of("-e", "inject=" + kind + ":signal=SIGKILL:when=" + number);
        }
    }

    private static ForkedJava java;

    private final Promises promises = new Promises();

    @TempDir
    private Path folder;

    private Aftermath aftermath;

    @BeforeAll
    static void pack(@TempDir Path shared) throws Exception {
        assumeTrue(Strace.isPossible());
        java = ForkedJava.in(shared);
    }

    @BeforeEach
    void prepare() {
        aftermath = new Aftermath(folder, promises);
    }

    @Test
    void at_whatever_call_it_dies_nothing_promised_is_lost_and_no_share_is_without_its_entry() throws Exception {
        List<Call> calls = callsOfABatch();
        long seed = System.nanoTime();
        System.out.println("kill at each call: " + calls.size() + " calls, seed " + seed);
        Collections.shuffle(calls, new Random(seed));
        int killed = 0;
        for (Call call : calls) {
            if (killed < SAMPLE || Figures.deep()) {
                killed += killAt(call) ? 1 : 0;
                aftermath.assertThatAllIsWell();
            }
        }
        assertThat(promises.unanswered()).isEmpty();
        assertThat(killed).isGreaterThanOrEqualTo(SAMPLE);
        Figures.tell(
                "kill -9 at one system call of a batch" + PostgresServer.named(),
                killed + " of the " + calls.size() + " calls, " + Figures.number(promises.count()) + " acknowledged",
                "0 lost, doubled or reordered; 0 shares without an entry");
    }

    @Test
    void killed_before_the_write_that_commits_nothing_came_to_pass() throws Exception {
        assumeDerby();
        List<String> requests;
        try (FaultedProcess process = start()) {
            requests = process.gather();
            try (Strace strace = atTheWrite(process, "signal=SIGKILL")) {
                assertThat(process.letGo()).isFalse();
            }
        }
        assertThat(aftermath.logged(requests)).isEmpty();
        assertThat(promises.unanswered()).containsExactlyInAnyOrderElementsOf(requests);
        aftermath.assertThatAllIsWell();
    }

    @Test
    void killed_after_the_write_that_commits_all_came_to_pass_though_nobody_was_told() throws Exception {
        assumeDerby();
        List<String> requests;
        try (FaultedProcess process = start()) {
            requests = process.gather();
            try (Strace strace = atTheWrite(process, "delay_exit=600s")) {
                process.letGoUnheard();
                strace.await("DELAYED");
                process.kill();
            }
        }
        assertThat(aftermath.logged(requests)).containsExactlyInAnyOrderElementsOf(requests);
        assertThat(promises.unanswered()).containsExactlyInAnyOrderElementsOf(requests);
        aftermath.assertThatAllIsWell();
    }

    @Test
    void and_a_ledger_that_answers_before_it_commits_is_caught() throws Exception {
        assumeDerby();
        List<String> requests;
        try (FaultedProcess process = start(FaultedLedger.HASTY)) {
            requests = process.gather();
            try (Strace strace = atTheWrite(process, "signal=SIGKILL")) {
                assertThat(process.letGo()).isTrue();
                assertThat(promises.unanswered()).isEmpty();
                process.order("commit"); // which kills it, perhaps before it has said that it is over
                strace.awaitDeath();
            }
        }
        assertThat(aftermath.broken())
                .as("what was answered and is not there")
                .hasSize(requests.size())
                .allMatch(line -> line.endsWith("is lost"));
    }

    /** All calls of the ledger's thread, from when a batch is let go until it is answered. */
    private List<Call> callsOfABatch() throws Exception {
        try (FaultedProcess process = startAndWarmUp()) {
            process.gather();
            try (Strace strace = Strace.on(process.ledgerThread(), List.of())) {
                process.letGo();
                List<Call> calls = new ArrayList<>();
                strace.kinds()
                        .forEach((kind, count) -> LongStream.rangeClosed(1, Math.min(count, MOST_OF_A_KIND))
                                .forEach(number -> calls.add(new Call(kind, number))));
                return calls;
            }
        }
    }

    /** False when this time the batch was over before that call came. */
    private boolean killAt(Call call) throws Exception {
        try (FaultedProcess process = startAndWarmUp()) {
            process.gather();
            try (Strace strace = Strace.on(process.ledgerThread(), call.killed())) {
                boolean survived = process.letGo();
                process.kill();
                return !survived;
            }
        }
    }

    /** Derby's log is open with O_DSYNC: the call that writes a commit also brings it to the disk. */
    private Strace atTheWrite(FaultedProcess process, String how) throws Exception {
        return Strace.on(
                process.pid(),
                List.of(
                        "-f",
                        "-P",
                        folder + "/database/log/log1.dat",
                        "-e",
                        "trace=write",
                        "-e",
                        "inject=write:" + how + ":when=1"));
    }

    private FaultedProcess start(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(folder.toString()));
        all.addAll(List.of(arguments));
        return FaultedProcess.start(java, promises, List.of(), all.toArray(String[]::new));
    }

    private FaultedProcess startAndWarmUp() throws Exception {
        FaultedProcess process = start();
        for (int batch = 0; batch < BATCHES_BEFORE; batch++) {
            process.gather();
            process.letGo();
        }
        return process;
    }

    private static void assumeDerby() {
        assumeFalse(PostgresServer.isWanted(), "PostgreSQL writes in processes of its own");
    }
}
