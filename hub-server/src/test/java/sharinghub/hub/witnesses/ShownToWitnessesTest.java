package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.declined;
import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.hub.desk.Reply;

/** What goes out to witnesses, and what of theirs goes out to everybody. */
class ShownToWitnessesTest {

    private WatchedLog log;
    private TestHub hub;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        log = new WatchedLog(folder);
        hub = log.startConfirmed();
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void an_empty_log_has_a_checkpoint_and_the_words_of_those_who_have_seen_nothing() throws Exception {
        assertThat(log.policy.read(hub.desk().checkpoint()).checkpoint())
                .isEqualTo(Checkpoint.of("hub.example/log", MerkleTree.empty()));
    }

    @Test
    void words_stand_under_the_checkpoint_they_were_given_for_and_no_other() throws Exception {
        hub.logs(3);
        assertThat(log.policy.cosigned(hub.desk().checkpoint()).cosignatures()).isEmpty();
        taken(log.nhs.visit(hub.desk(), log.now));
        log.confirm(hub);
        assertThat(log.policy.read(hub.desk().checkpoint()).witnesses())
                .containsOnlyKeys("county", "nhs", "police")
                .containsEntry("police", log.now);
        hub.log();
        assertThat(log.policy.cosigned(hub.desk().checkpoint()).cosignatures()).isEmpty();
    }

    @Test
    void an_older_word_does_not_take_the_place_of_a_newer_one() throws Exception {
        hub.logs(2);
        taken(log.police.visit(hub.desk(), log.now));
        String older = log.police.pinned();
        log.pass(Duration.ofSeconds(10));
        taken(log.police.visit(hub.desk(), log.now));
        taken(hub.desk().take(older));
        assertThat(log.policy.cosigned(hub.desk().checkpoint()).cosignatures().values())
                .singleElement()
                .satisfies(word -> assertThat(word.time()).isEqualTo(log.now));
    }

    @Test
    void from_wherever_a_witness_left_off_growth_is_proved_to_it() throws Exception {
        Checkpoint[] known = new Checkpoint[8];
        for (int size = 1; size < known.length; size++) {
            hub.log();
            known[size] = log.signer.reader().read(hub.desk().checkpoint());
        }
        for (int seen = 1; seen < known.length; seen++) {
            WitnessRequest shown = ((Reply.Given<WitnessRequest>) hub.desk().request(seen)).answer();
            WitnessRequest read = WitnessRequest.read(shown.bytes());
            assertThat(read).isEqualTo(shown);
            assertThat(read.verify(log.signer.reader(), java.util.Optional.of(known[seen])))
                    .isEqualTo(known[7]);
        }
    }

    @Test
    void beyond_the_end_there_is_nothing_to_prove() {
        hub.logs(2);
        declined(hub.desk().request(3), 409, "log-is-shorter");
        declined(hub.desk().request(Long.MAX_VALUE), 409, "log-is-shorter");
        hub.isOpen();
    }
}
