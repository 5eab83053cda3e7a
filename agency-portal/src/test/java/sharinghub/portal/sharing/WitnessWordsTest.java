package sharinghub.portal.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.Cosignature;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.sharing.Brockmere.MovedClock;

/** What the badge says of witnesses is what this portal verified, and no more. */
class WitnessWordsTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final WitnessSigningKey POLICE =
            WitnessSigningKey.generate(WitnessAlgorithm.ED25519, "police.example/witness", CHANCE);
    private static final WitnessSigningKey COUNTY =
            WitnessSigningKey.generate(WitnessAlgorithm.ED25519, "county.example/witness", CHANCE);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Confirmations confirmations;
    private WitnessWords words;

    @BeforeEach
    void open() throws Exception {
        String policy = "log " + LogFixture.verifyingKey() + "\nwitness police " + POLICE.verifyingKey()
                + "\nwitness county " + COUNTY.verifyingKey() + "\ngroup both 2 police county\nquorum both\n";
        confirmations = new Confirmations(
                TrustPolicy.of(policy.getBytes(UTF_8)), EvidenceFolder.open(folder.resolve("evidence"), clock));
        words = new WitnessWords(Optional.of(confirmations), clock);
    }

    @Test
    void where_no_witness_is_asked_for_nothing_is_said_of_any() {
        WitnessWords none = new WitnessWords(Optional.empty(), clock);

        assertThat(none.asked()).isFalse();
        assertThat(none.state()).isEqualTo(ProofBadge.State.HUB_ONLY);
        assertThat(none.sentence(3)).isEmpty();
    }

    @Test
    void before_enough_have_confirmed_it_says_that() {
        assertThat(words.sentence(3))
                .isEqualTo("Not enough of 2 witnesses have confirmed the log since this portal was started.");
    }

    @Test
    void one_of_two_is_not_enough() {
        confirmations.meet(LogFixture.of(3).note() + line(POLICE, LogFixture.of(3)));

        assertThat(words.state()).isEqualTo(ProofBadge.State.HUB_ONLY);
        assertThat(words.sentence(3)).startsWith("Not enough");
    }

    @Test
    void both_are_and_since_when_both_had_stands_there() {
        String first = line(POLICE, LogFixture.of(3));
        clock.move(Duration.ofMinutes(3));
        confirmations.meet(LogFixture.of(3).note() + first + line(COUNTY, LogFixture.of(3)));

        assertThat(words.state()).isEqualTo(ProofBadge.State.COMPLETE);
        assertThat(words.sentence(3))
                .isEqualTo("2 of 2 witnesses confirmed the first 3 entries of the log,"
                        + " on 23 November 2026 at 9:27am or later.");
        assertThat(words.sentence(5)).endsWith("or later. 2 newer entries are not confirmed yet.");
    }

    @Test
    void each_counts_by_the_largest_it_stood_under_so_that_they_need_not_meet() {
        LogFixture longer = LogFixture.of(3).append(AuditEntryFixture.submission(4));
        confirmations.meet(LogFixture.of(3).note() + line(POLICE, LogFixture.of(3)));
        confirmations.meet(longer.note() + line(COUNTY, longer));

        assertThat(words.sentence(4))
                .startsWith("2 of 2 witnesses confirmed the first 3 entries")
                .endsWith("1 newer entry is not confirmed yet.");
    }

    @Test
    void one_that_goes_on_alone_keeps_nothing_fresh() {
        confirmations.meet(LogFixture.of(3).note() + line(POLICE, LogFixture.of(3)) + line(COUNTY, LogFixture.of(3)));
        clock.move(Duration.ofHours(2));
        confirmations.meet(LogFixture.of(3).note() + line(POLICE, LogFixture.of(3)));

        assertThat(words.state()).isEqualTo(ProofBadge.State.STALE);
    }

    @Test
    void what_is_over_an_hour_old_is_stale() {
        confirmations.meet(LogFixture.of(3).note() + line(POLICE, LogFixture.of(3)) + line(COUNTY, LogFixture.of(3)));
        clock.move(Duration.ofMinutes(60));
        assertThat(words.state()).isEqualTo(ProofBadge.State.COMPLETE);
        clock.move(Duration.ofSeconds(1));

        assertThat(words.state()).isEqualTo(ProofBadge.State.STALE);
    }

    private String line(WitnessSigningKey key, LogFixture log) {
        return Cosignature.of(log.checkpoint(), key, clock.instant()).toString();
    }
}
