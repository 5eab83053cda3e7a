package sharinghub.portal.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.StandInHub;

/** When a witness gives its word, when it keeps silent, and what is on its disk by then. */
class PortalWitnessTest {

    @TempDir
    Path folder;

    private WatchedBorough borough;
    private StandInHub hub;
    private PortalWitness witness;

    @BeforeEach
    void begin() throws Exception {
        borough = new WatchedBorough(folder);
        hub = borough.brockmere.hub;
        witness = borough.witness();
    }

    @AfterEach
    void end() {
        borough.close();
    }

    @Test
    void its_word_verifies_under_a_policy_that_names_it() throws Exception {
        String cosigned = given(borough.round(witness));

        TrustPolicy policy = TrustPolicy.of(("log " + LogFixture.verifyingKey() + "\nwitness brockmere "
                        + borough.key.verifyingKey() + "\nquorum brockmere\n")
                .getBytes(UTF_8));
        assertThat(policy.read(cosigned).checkpoint()).isEqualTo(hub.log.checkpoint());
        assertThat(policy.read(cosigned).witnesses()).containsEntry("brockmere", borough.brockmere.clock.instant());
    }

    @Test
    void with_nothing_new_it_says_so_again_with_the_new_time() throws Exception {
        String first = given(borough.round(witness));
        borough.brockmere.clock.move(Duration.ofSeconds(10));
        String second = given(borough.round(witness));

        assertThat(hub.logDoors.brought).containsExactly(first, second);
        assertThat(second).startsWith(hub.log.note()).isNotEqualTo(first);
    }

    @Test
    void an_empty_log_is_cosigned_too_and_what_grows_from_it() throws Exception {
        hub.log = new LogFixture();
        assertThat(given(borough.round(witness))).startsWith(hub.log.note());
        hub.log.append(AuditEntryFixture.submission(1));

        assertThat(given(borough.round(witness))).startsWith(hub.log.note());
    }

    @Test
    void what_it_cosigned_is_on_the_disk_before_it_is_given_away() throws Exception {
        List<String> onDisk = new ArrayList<>();
        hub.logDoors.whileBrought = note -> onDisk.add(kept());

        borough.round(witness);
        hub.log.append(AuditEntryFixture.submission(4));
        borough.round(witness);

        assertThat(onDisk).isEqualTo(hub.logDoors.brought).hasSize(2);
    }

    @Test
    void a_disk_that_takes_nothing_means_that_no_word_is_given() throws Exception {
        Files.writeString(borough.witnessFolder(), "a file where the folder should be");

        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(hub.logDoors.brought).isEmpty();
        assertThat(borough.brockmere.evidence.raised()).isFalse();
    }

    @Test
    void after_a_restart_it_goes_on_where_it_left_off() throws Exception {
        borough.round(witness);
        hub.log.append(AuditEntryFixture.submission(4));
        hub.logDoors.asked.clear();

        given(borough.round(borough.witness()));
        assertThat(hub.logDoors.asked).startsWith("GET /log/witness-request?old=3");
    }

    @Test
    void after_a_restart_it_still_knows_what_it_may_not_cosign() throws Exception {
        borough.round(witness);
        hub.log = LogFixture.of(7);

        assertThat(borough.round(borough.witness())).isInstanceOf(HubAnswer.Contradicted.class);
    }

    @Test
    void a_witness_whose_memory_is_of_another_log_does_not_come_up() throws Exception {
        borough.round(witness);
        Files.writeString(file(), hub.log.checkpoint().signedBy(LogFixture.key(LogFixture.ORIGIN, 9)));

        assertThatThrownBy(borough::witness).isInstanceOf(IOException.class).hasMessageContaining("portal.log-key");
    }

    @Test
    void an_outage_is_no_evidence() throws Exception {
        borough.round(witness);
        hub.down = true;

        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Silence.class);
        assertThat(borough.brockmere.evidence.raised()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a checkpoint\n", "<html>"})
    void an_answer_that_cannot_be_read_is_no_evidence(String muddle) throws Exception {
        borough.round(witness);
        hub.logDoors.shown = note -> muddle;

        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(borough.brockmere.evidence.raised()).isFalse();
    }

    @Test
    void that_a_log_is_shorter_must_be_signed_to_be_evidence() throws Exception {
        hub.logDoors.saysShorter = true;
        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.NotTaken.class);
        hub.logDoors.saysShorter = false;
        borough.round(witness);
        hub.logDoors.saysShorter = true;

        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(borough.brockmere.evidence.raised()).isFalse();
    }

    @Test
    void a_proof_from_another_size_than_its_own_says_nothing() throws Exception {
        borough.round(witness);
        hub.logDoors.showsFrom = OptionalLong.of(2);

        assertThat(borough.round(witness)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(hub.logDoors.brought).hasSize(1);
        assertThat(borough.brockmere.evidence.raised()).isFalse();
    }

    @Test
    void other_witnesses_lines_are_left_with_them() throws Exception {
        String other = "— somebody.example/witness AAAAAAAAAAAAAAAB\n";
        hub.logDoors.shown = note -> note + other;

        assertThat(given(borough.round(witness))).startsWith(hub.log.note()).doesNotContain("somebody");
    }

    @Test
    void how_far_witnesses_have_confirmed_is_known_after_the_round() throws Exception {
        Confirmations confirmations = borough.confirmations();
        assertThat(confirmations.newest()).isEmpty();

        borough.watch(Optional.of(witness), Optional.of(confirmations)).round();
        hub.log.append(AuditEntryFixture.submission(4));

        assertThat(confirmations.newest())
                .contains(new Confirmations.Confirmed(3, 1, 1, borough.brockmere.clock.instant()));
    }

    @Test
    void an_old_confirmation_brought_again_is_no_newer_one() throws Exception {
        Confirmations confirmations = borough.confirmations();
        String old = given(borough.round(witness));
        borough.brockmere.clock.move(Duration.ofHours(1));
        confirmations.meet(given(borough.round(witness)));

        confirmations.meet(old);
        assertThat(confirmations.newest().orElseThrow().since()).isEqualTo(borough.brockmere.clock.instant());
    }

    @Test
    void a_portal_that_is_no_witness_still_compares() throws Exception {
        LogWatch watch = borough.watch(Optional.empty(), Optional.of(borough.confirmations()));
        watch.round();
        hub.log = LogFixture.of(7);
        watch.round();

        assertThat(borough.brockmere.evidence.raised()).isTrue();
        assertThat(hub.logDoors.brought).isEmpty();
    }

    private Path file() {
        return borough.witnessFolder().resolve("last-cosigned.checkpoint");
    }

    private String kept() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String given(HubAnswer<String> answer) {
        assertThat(answer).isInstanceOf(HubAnswer.Given.class);
        return ((HubAnswer.Given<String>) answer).value();
    }
}
