package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;

/** T45: on a disk of 24 MiB that fills up: a reason instead of an answer, and recovery without hand surgery. */
class FullDiskTest {

    @TempDir
    private Path folder;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString());
        if (!mounted) {
            System.out.println("skipped: a full disk needs the right to mount a tmpfs");
        }
        assumeTrue(mounted);
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", folder.toString());
        }
    }

    @Test
    void acknowledges_nothing_it_cannot_keep_and_opens_again_when_there_is_room() throws Exception {
        try (LedgerFixture log = new LedgerFixture(folder)) {
            List<Receipt> kept = new ArrayList<>();
            Path ballast = folder.resolve("ballast");
            fill(ballast);
            String reason = performUntilClosed(log, kept);
            assertThat(reason).contains("full or out of reach");
            Files.delete(ballast);
            while (log.ledger.whyClosed() != null) {
                Thread.sleep(20);
            }
            Receipt after = log.ledger.perform(NoteDeed.of(POLICE));
            for (Receipt receipt : kept) {
                ReadEntry entry =
                        log.reader.range(receipt.index(), 1, log.size()).getFirst();
                assertThat(entry.leaf()).isEqualTo(receipt.leaf());
            }
            assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole())
                    .isEqualTo(new SelfCheck.Sound(after.index() + 1));
        }
    }

    /** It may start and be closed, or not start: what it may not do is to promise anything, or to need a hand. */
    @Test
    void killed_and_started_again_while_it_is_full_it_keeps_its_promises_and_goes_on_when_there_is_room(
            @TempDir Path elsewhere) throws Exception {
        Promises promises = new Promises();
        ForkedJava java = ForkedJava.in(elsewhere);
        Path ballast = folder.resolve("ballast");
        List<String> soon = List.of(ScratchDatabase.withConnectionPatience(250));
        try (FaultedProcess process = FaultedProcess.start(java, promises, soon, folder.toString())) {
            fill(ballast);
            while (process.reasons().isEmpty()) {
                assertThat(process.sendNew()).isTrue();
            }
            process.kill();
        }
        int kept = promises.count();
        try (FaultedProcess process = FaultedProcess.start(java, promises, soon, folder.toString())) {
            process.sendNew();
            process.kill();
        } catch (IOException didNotStart) {
            assertThat(didNotStart).hasMessageContaining("could not be brought to this version");
        }
        assertThat(kept).isPositive();
        Files.delete(ballast);
        new Aftermath(folder, promises).assertThatAllIsWell();
        assertThat(promises.unanswered()).isEmpty();
    }

    private static String performUntilClosed(LedgerFixture log, List<Receipt> kept) {
        while (true) {
            try {
                kept.add(log.ledger.perform(NoteDeed.of(POLICE)));
            } catch (LedgerClosed closed) {
                return closed.reason();
            }
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // that is what it was for
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
