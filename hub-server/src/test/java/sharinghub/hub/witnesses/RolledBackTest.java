package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.declined;
import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.MerkleTree;
import sharinghub.reference.Hash;

/** T28: a hub over an older copy of its database logs nothing, and says how far it went back. */
class RolledBackTest {

    private static final String GAP = "the witness police saw 5 entries, this database has 3";

    private WatchedLog log;

    @BeforeEach
    void make(@TempDir Path folder) {
        log = new WatchedLog(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void an_older_copy_put_back_stays_closed_until_the_newest_one_is_there_again() throws Exception {
        TestHub hub = log.startConfirmed();
        hub.logs(3);
        log.close();
        CopiedDatabase older = CopiedDatabase.of(log, "older");
        hub = log.start();
        log.pass(Duration.ofSeconds(10));
        log.confirm(hub);
        hub.logs(2);
        log.pass(Duration.ofSeconds(10));
        taken(log.police.visit(hub.desk(), log.now)); // police alone has seen all five
        log.close();
        CopiedDatabase newest = CopiedDatabase.of(log, "newest");

        older.putBack(log);
        log.pass(Duration.ofMinutes(5));
        hub = log.start();
        hub.isClosed("waits for its partners' portals");
        declined(hub.desk().request(5), 409, "log-is-shorter");
        declined(log.police.visit(hub.desk(), log.now), 409, "log-rolled-back");
        hub.isClosed(GAP);
        taken(log.county.visit(hub.desk(), log.now));
        taken(log.nhs.visit(hub.desk(), log.now));
        hub.isClosed(GAP);
        assertThat(log.signer.reader().read(hub.desk().checkpoint()).size())
                .as("it can still be read")
                .isEqualTo(3);
        hub.close();
        log.start().isClosed(GAP);
        log.close();

        newest.putBack(log);
        hub = log.start();
        log.pass(Duration.ofSeconds(10));
        log.confirm(hub);
        hub.isOpen();
    }

    @Test
    void a_word_given_for_the_older_state_and_brought_again_opens_nothing() throws Exception {
        TestHub hub = log.startConfirmed();
        hub.logs(3);
        log.close();
        CopiedDatabase older = CopiedDatabase.of(log, "older");
        hub = log.start();
        log.pass(Duration.ofSeconds(10));
        log.confirm(hub);
        String ofPolice = log.police.pinned();
        String ofCounty = log.county.pinned();
        hub.logs(2);
        log.close();

        older.putBack(log);
        log.pass(Duration.ofMinutes(5));
        hub = log.start();
        taken(hub.desk().take(ofPolice));
        taken(hub.desk().take(ofCounty));
        hub.isClosed("waits for its partners' portals", "none has come so far");
    }

    @Test
    void the_log_s_own_signature_is_evidence_whoever_brings_it_and_though_nobody_is_asked_to_watch() throws Exception {
        for (Optional<sharinghub.auditlog.TrustPolicy> asked : java.util.List.of(
                Optional.of(log.policy("quorum none\n")), Optional.<sharinghub.auditlog.TrustPolicy>empty())) {
            TestHub hub = log.start(asked);
            hub.isOpen();
            declined(hub.desk().take(oneMore(hub)), 409, "log-rolled-back");
            hub.isClosed("a portal saw");
            hub.close();
            log.start(asked).isClosed("a portal saw");
            log.database().execute("update log_contradiction set what = null");
        }
    }

    /** What this log would have signed with one entry more. */
    private String oneMore(TestHub hub) throws Exception {
        MerkleTree longer = MerkleTree.empty();
        long size = log.signer.reader().read(hub.desk().checkpoint()).size();
        for (long i = 0; i <= size; i++) {
            longer.append(Hash.of(new byte[] {(byte) i}));
        }
        return sharinghub.auditlog.Checkpoint.of("hub.example/log", longer).signedBy(log.signer.key());
    }
}
