package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.figures.Figures;
import sharinghub.hub.auditlog.Promises;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.hub.partnership.PortalPerson;
import sharinghub.keys.CertificateAuthority;
import sharinghub.reference.CaseRef;

/**
 * T26, the hub as it is shipped: kill -9 of its process while portals send in and open, and while it starts. 5 kills; with
 * {@code -Dsharinghub.deep=true} 40.
 */
class WholeHubKillIT {

    private static final int KILLS = Figures.deep() ? 40 : 5;

    private final CertificateAuthority authority = Partnership.authority();
    private final LocalRealm realm = LocalRealm.start(authority);
    private final Partnership partnership = Partnership.create(authority, realm);
    private final Promises promises = new Promises();

    @Test
    void loses_doubles_and_reorders_nothing_that_was_acknowledged() throws Exception {
        long seed = System.nanoTime();
        System.out.println("whole hub: " + KILLS + " kills, seed " + seed);
        Random chance = new Random(seed);
        PortalsUnderLoad portals = new PortalsUnderLoad(promises, aCaseToOpen());
        for (int round = 1; round <= KILLS; round++) {
            if (round % 4 == 0) {
                killWhileItStarts(chance);
            } else {
                killUnderLoad(portals, round, chance);
            }
        }
        try (AssembledHub hub = start()) {
            portals.settle(borough(hub), KILLS + 1);
        }
        assertThat(portals.surprise()).isNull();
        assertThat(promises.unanswered()).isEmpty();
        assertThat(promises.count()).isGreaterThan(KILLS);
        Path data = partnership.folder().resolve("data");
        CheckpointReader checkpoints = partnership.checkpoints();
        try (ScratchDatabase database = ScratchDatabase.in(data)) {
            List<String> broken = promises.broken(database, checkpoints);
            assertThat(broken).isEmpty();
            Figures.tell(
                    "kill -9 of the whole hub under load",
                    KILLS + " kills, " + Figures.number(promises.count()) + " acknowledged of "
                            + Figures.number(database.number("select log_size from log_head")) + " entries",
                    broken.size() + " lost, doubled or reordered; the tree recomputed is equal");
            // The same eyes, shown a log that lost its last entry, see it, by the promise and by the tree.
            database.execute("delete from logged_entry where entry_index = (select log_size - 1 from log_head)");
            assertThat(promises.broken(database, checkpoints))
                    .anyMatch(line -> line.endsWith("is lost"))
                    .anyMatch(line -> line.endsWith("is missing"));
        }
    }

    /** Before the first kill: agreements signed, one case on an agenda. */
    private CaseRef aCaseToOpen() throws Exception {
        AssembledHub hub = start();
        CaseRef about = CaseRef.random(new SecureRandom());
        try (hub) {
            BoroughOverHttp borough = borough(hub);
            borough.signAgreements();
            PortalPerson police = borough.person("ross.field");
            borough.refer(
                    police,
                    about,
                    borough.submit(police, about, Map.of("incident.domestic-abuse", "Called to ZZ99 3VZ.")));
            borough.publishAgenda(about);
        }
        assertThat(hub.said())
                .filteredOn(line -> !line.contains(" INFO "))
                .as("a good start, a day's work and a good end; only that nobody watches this log is worth a warning")
                .hasSize(1)
                .allMatch(line -> line.contains("no witness is asked for"));
        return about;
    }

    private void killWhileItStarts(Random chance) throws Exception {
        try (AssembledHub hub = start()) {
            Thread.sleep(chance.nextInt(4000));
            hub.kill();
        }
    }

    private void killUnderLoad(PortalsUnderLoad portals, int round, Random chance) throws Exception {
        Semaphore answers = new Semaphore(0);
        List<Thread> threads;
        try (AssembledHub hub = start()) {
            BoroughOverHttp borough = borough(hub);
            portals.settle(borough, round);
            threads = portals.begin(borough, round, answers);
            int enough = 1 + chance.nextInt(60);
            while (!answers.tryAcquire(enough, 1, TimeUnit.SECONDS)) {
                assertThat(threads).anyMatch(Thread::isAlive);
            }
            Thread.sleep(chance.nextInt(5));
            hub.kill();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** The first one to end by itself leaves an archive of loaded classes (JEP 350), so that later ones start sooner. */
    private AssembledHub start() throws Exception {
        Path classes = partnership.folder().resolve("classes.jsa").toAbsolutePath();
        return AssembledHub.start(
                partnership.folder(),
                partnership.settings(),
                "-Xlog:disable",
                (Files.exists(classes) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + classes);
    }

    private BoroughOverHttp borough(AssembledHub hub) throws Exception {
        return new BoroughOverHttp(hub.untilItListens(), realm, partnership);
    }
}
