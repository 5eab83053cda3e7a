package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.ScratchDatabase;

/**
 * T45: the disk says EIO or ENOSPC, once or until it is mended. Nobody is told that something was kept which was not; what
 * was in doubt is sent again and has one effect; the ledger opens by itself. Some faults; with
 * {@code -Dsharinghub.deep=true} every kind of call that a batch and a checkpoint make.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class BrokenDiskTest {

    /** Derby brings its log to the disk by a call of its own, after the one that writes. */
    private static final List<String> SYNCS_APART = List.of("-Dderby.storage.fileSyncTransactionLog=true");

    /** Far more than the ledger's longest pause wants. */
    private static final int MOST_TRIES = 2_000;

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
    void what_could_not_be_written_is_not_there_and_nobody_was_told_so() throws Exception {
        List<String> requests = killedWhileItLasts(new BrokenDisk("write", "EIO", true), List.of());
        assertThat(aftermath.logged(requests)).isEmpty();
        aftermath.assertThatAllIsWell();
    }

    /** The other case: the data are there, and yet the disk says that they are not. */
    @Test
    void what_was_written_though_the_disk_denies_it_is_in_doubt_and_done_once() throws Exception {
        List<String> requests = killedWhileItLasts(new BrokenDisk("fsync", "EIO", true), SYNCS_APART);
        assertThat(aftermath.logged(requests)).containsExactlyInAnyOrderElementsOf(requests);
        aftermath.assertThatAllIsWell();
    }

    @Test
    void when_the_disk_is_mended_the_ledger_goes_on_by_itself() throws Exception {
        List<BrokenDisk> faults = Figures.deep()
                ? everyFault()
                : List.of(
                        new BrokenDisk("write", "ENOSPC", true),
                        new BrokenDisk("openat", "EIO", false)); // by which one table was left for reading only
        for (BrokenDisk fault : faults) {
            System.out.println(fault);
            try (FaultedProcess process = start(List.of())) {
                assertThat(process.gather()).isNotEmpty();
                try (Strace strace = fault.under(process, folder.resolve("database"))) {
                    process.letGo();
                    if (!strace.has("INJECTED")) {
                        process.order("checkpoint");
                    }
                    process.again(promises.unanswered());
                    assertThat(strace.has("INJECTED")).as(fault.toString()).isTrue();
                }
                answerAll(process);
            }
            aftermath.assertThatAllIsWell();
        }
        Figures.tell(
                "The disk says EIO or ENOSPC, once or until it is mended",
                faults.size() + " faults, " + Figures.number(promises.count()) + " acknowledged",
                "0 lost, doubled or reordered; it went on by itself each time");
    }

    /** A batch meets the fault, its askers are told why, and the process is killed before the disk is mended. */
    private List<String> killedWhileItLasts(BrokenDisk fault, List<String> flags) throws Exception {
        try (FaultedProcess process = start(flags)) {
            List<String> requests = process.gather();
            try (Strace strace = fault.under(process, folder.resolve("database"))) {
                assertThat(process.letGo()).isTrue();
                assertThat(strace.has("INJECTED")).isTrue();
                process.kill();
            }
            assertThat(process.reasons())
                    .hasSameSizeAs(requests)
                    .allMatch(reason -> reason.contains("full or out of reach"));
            assertThat(promises.unanswered()).containsExactlyInAnyOrderElementsOf(requests);
            return requests;
        }
    }

    private void answerAll(FaultedProcess process) throws Exception {
        Collection<String> unanswered = promises.unanswered();
        for (int tries = 1; !unanswered.isEmpty(); tries++) {
            assertThat(tries).as("the ledger does not go on by itself").isLessThan(MOST_TRIES);
            Thread.sleep(50);
            assertThat(process.again(unanswered)).as(java::said).isTrue();
            unanswered = promises.unanswered();
        }
    }

    /** Each error at each kind of call that was seen on the database's files, once and lasting. */
    private List<BrokenDisk> everyFault() throws Exception {
        Set<String> calls;
        try (FaultedProcess process = start(List.of())) {
            process.gather();
            try (Strace strace = Strace.on(process.pid(), BrokenDisk.watching(folder.resolve("database")))) {
                process.letGo();
                process.order("checkpoint");
                calls = strace.kinds().keySet();
            }
        }
        assertThat(calls).contains("write", "pwrite64");
        List<BrokenDisk> faults = new ArrayList<>();
        for (String call : calls) {
            for (String error : List.of("EIO", "ENOSPC")) {
                faults.add(new BrokenDisk(call, error, false));
                faults.add(new BrokenDisk(call, error, true));
            }
        }
        return faults;
    }

    private FaultedProcess start(List<String> more) throws Exception {
        List<String> flags = new ArrayList<>(more);
        flags.add(ScratchDatabase.withConnectionPatience(250)); // while it lasts, no connection comes
        return FaultedProcess.start(java, promises, flags, folder.toString(), FaultedLedger.IMPATIENT);
    }
}
