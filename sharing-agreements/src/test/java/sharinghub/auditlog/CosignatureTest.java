package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.keys.WitnessVerifyingKey;
import sharinghub.reference.Hash;

class CosignatureTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.75Z");
    private static final String POLICE = "portal.brockmere-police.example/witness";

    private final LogFixture log = LogFixture.of(5);

    @ParameterizedTest
    @EnumSource
    void a_witness_gives_its_word_for_one_checkpoint_at_one_time(WitnessAlgorithm algorithm) throws Exception {
        WitnessSigningKey key = witness(algorithm, POLICE);
        Cosignature word = Cosignature.of(log.checkpoint(), key, NOON);
        Cosignature read = Cosignature.fromLines(word.toString()).getFirst();

        read.verify(log.checkpoint(), key.verifyingKey());
        assertThat(read.time()).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(read.toString()).isEqualTo(word.toString());
        assertThat(Cosignature.of(log.checkpoint(), key, NOON).toString()).isEqualTo(word.toString());
    }

    @ParameterizedTest
    @EnumSource
    void no_other_size_root_origin_witness_or_time_passes(WitnessAlgorithm algorithm) throws Exception {
        WitnessSigningKey key = witness(algorithm, POLICE);
        Checkpoint good = log.checkpoint();
        Cosignature word = Cosignature.of(good, key, NOON);
        Hash otherRoot = LogFixture.of(6).checkpoint().root();

        for (Checkpoint other : List.of(
                new Checkpoint(good.origin(), 6, good.root()),
                new Checkpoint(good.origin(), 5, otherRoot),
                new Checkpoint("hub.elsewhere.example/log", 5, good.root()))) {
            assertThatThrownBy(() -> word.verify(other, key.verifyingKey())).isInstanceOf(ProofFailure.class);
        }
        WitnessVerifyingKey stranger =
                witness(algorithm, "portal.elsewhere.example/witness").verifyingKey();
        assertThatThrownBy(() -> word.verify(good, stranger)).isInstanceOf(ProofFailure.class);
        String later = Cosignature.of(good, key, NOON.plusSeconds(1)).toString();
        String signature = word.toString().substring(word.toString().length() - 40);
        Cosignature mixed = Cosignature.fromLines(later.substring(0, later.length() - 40) + signature)
                .getFirst();
        assertThatThrownBy(() -> mixed.verify(good, key.verifyingKey())).isInstanceOf(ProofFailure.class);
    }

    /** The structure of C2SP tlog-cosignature, "ML-DSA-44 signed message", written out by hand. */
    @Test
    void the_message_for_ml_dsa_44_is_the_structure_of_the_standard_byte_for_byte() {
        Checkpoint checkpoint = new Checkpoint("a.example/log", 20_852_163, Hash.of("x".getBytes(UTF_8)));
        byte[] message = CosignedMessage.of(WitnessAlgorithm.ML_DSA_44, "b.example/w1", 1_679_315_147, checkpoint);

        assertThat(HexFormat.of().formatHex(message))
                .isEqualTo(
                        "737562747265652f76310a00" // "subtree/v1\n\0"
                                + "0c622e6578616d706c652f7731" // 12 bytes: b.example/w1
                                + "00000000641850cb" // 1679315147
                                + "0d612e6578616d706c652f6c6f67" // 13 bytes: a.example/log
                                + "0000000000000000"
                                + "00000000013e2dc3" // 20852163
                                + "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"); // SHA-256("x")
    }

    @Test
    void the_message_for_ed25519_is_two_lines_and_the_checkpoint() {
        assertThat(new String(
                        CosignedMessage.of(WitnessAlgorithm.ED25519, POLICE, 1_679_315_147, log.checkpoint()), UTF_8))
                .isEqualTo(
                        "cosignature/v1\ntime 1679315147\n" + log.checkpoint().text());
    }

    @Test
    void a_portal_that_signs_both_ways_counts_once() throws Exception {
        WitnessSigningKey today = witness(WitnessAlgorithm.ED25519, POLICE);
        WitnessSigningKey tomorrow = witness(WitnessAlgorithm.ML_DSA_44, POLICE);
        TrustPolicy policy = TrustPolicy.of("""
                log %s
                witness police-today %s
                witness police-tomorrow %s
                group police any police-today police-tomorrow
                witness county %s
                group both all police county
                quorum both
                """.formatted(
                        LogFixture.verifyingKey(),
                        today.verifyingKey(),
                        tomorrow.verifyingKey(),
                        witness(WitnessAlgorithm.ED25519, "county.example").verifyingKey())
                .getBytes(UTF_8));
        String note = log.note()
                + Cosignature.of(log.checkpoint(), today, NOON)
                + Cosignature.of(log.checkpoint(), tomorrow, NOON);

        assertThatThrownBy(() -> policy.read(note)).isInstanceOfSatisfying(ProofFailure.class, failure -> {
            assertThat(failure).hasMessage("too few witnesses cosigned the checkpoint");
            assertThat(failure.claimed()).isEqualTo("2 of [1 of [police-today, police-tomorrow], county]");
            assertThat(failure.found()).isEqualTo("[police-today, police-tomorrow]");
        });
        String enough =
                note + Cosignature.of(log.checkpoint(), witness(WitnessAlgorithm.ED25519, "county.example"), NOON);
        assertThat(policy.read(enough).witnesses()).containsOnlyKeys("police-today", "police-tomorrow", "county");
        assertThat(policy.read(enough).checkpoint()).isEqualTo(log.checkpoint());
    }

    @Test
    void whoever_gathers_a_quorum_is_given_each_word_that_is_there_and_no_false_one() throws Exception {
        WitnessSigningKey police = witness(WitnessAlgorithm.ED25519, POLICE);
        WitnessSigningKey county = witness(WitnessAlgorithm.ED25519, "county.example");
        TrustPolicy policy =
                TrustPolicy.of("""
                log %s
                witness police %s
                witness county %s
                group both all police county
                quorum both
                """.formatted(LogFixture.verifyingKey(), police.verifyingKey(), county.verifyingKey())
                        .getBytes(UTF_8));
        Cosignature word = Cosignature.of(log.checkpoint(), police, NOON);

        assertThat(policy.cosigned(log.note()).cosignatures()).isEmpty();
        assertThat(policy.cosigned(log.note() + word).cosignatures()).hasSize(1).allSatisfy((witness, theirs) -> {
            assertThat(witness.name()).isEqualTo("police");
            assertThat(theirs.toString()).isEqualTo(word.toString());
        });
        String falseWord =
                Cosignature.of(LogFixture.of(6).checkpoint(), county, NOON).toString();
        assertThatThrownBy(() -> policy.cosigned(log.note() + word + falseWord)).isInstanceOf(ProofFailure.class);
    }

    @Test
    void a_time_no_clock_shows_is_not_signed() {
        WitnessSigningKey key = witness(WitnessAlgorithm.ED25519, POLICE);
        for (Instant time : List.of(Instant.EPOCH, Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> Cosignature.of(log.checkpoint(), key, time))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_answer_that_is_not_whole_lines_is_unreadable() {
        String line = Cosignature.of(log.checkpoint(), witness(WitnessAlgorithm.ED25519, POLICE), NOON)
                .toString();
        for (String bad : List.of("", "\n", line.stripTrailing(), line + "\n", " " + line, line + "busy\n")) {
            assertThatThrownBy(() -> Cosignature.fromLines(bad))
                    .isInstanceOf(MalformedLogText.class)
                    .hasMessageStartingWith("cosignature");
        }
    }

    private static WitnessSigningKey witness(WitnessAlgorithm algorithm, String name) {
        try (SecretBytes seed = SecretBytes.owning(Hash.of(name.getBytes(UTF_8)).bytes())) {
            return WitnessSigningKey.fromSeed(algorithm, name, seed);
        }
    }
}
