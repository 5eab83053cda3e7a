package sharinghub.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WitnessVerifyingKeyTest {

    private static final byte[] MESSAGE = "seen".getBytes(UTF_8);

    private final SecureRandom chance = new SecureRandom();

    @ParameterizedTest
    @EnumSource
    void a_key_is_one_line_and_is_made_again_of_its_seed(WitnessAlgorithm algorithm) {
        try (WitnessSigningKey key = WitnessSigningKey.generate(algorithm, "portal.example/w", chance);
                SecretBytes seed = key.seed();
                WitnessSigningKey again = WitnessSigningKey.fromSeed(algorithm, "portal.example/w", seed)) {
            WitnessVerifyingKey read =
                    WitnessVerifyingKey.fromText(key.verifyingKey().toString());
            assertThat(read).isEqualTo(again.verifyingKey());
            assertThat(read.algorithm()).isEqualTo(algorithm);
            assertThat(read.verifies(MESSAGE, key.sign(MESSAGE))).isTrue();
            assertThat(key.toString()).isEqualTo("WitnessSigningKey of portal.example/w");
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_changed_byte_of_a_signature_and_any_other_length_is_refused(WitnessAlgorithm algorithm) {
        try (WitnessSigningKey key = WitnessSigningKey.generate(algorithm, "portal.example/w", chance)) {
            byte[] signature = key.sign(MESSAGE);
            assertThat(signature).hasSize(algorithm.signatureLength());
            for (int i = 0; i < signature.length; i += 1 + signature.length / 80) {
                byte[] bad = signature.clone();
                bad[i] ^= 1;
                assertThat(key.verifyingKey().verifies(MESSAGE, bad))
                        .as("byte %s", i)
                        .isFalse();
            }
            assertThat(key.verifyingKey().verifies(MESSAGE, new byte[0])).isFalse();
            assertThat(key.verifyingKey().verifies(MESSAGE, Arrays.copyOf(signature, signature.length + 1)))
                    .isFalse();
        }
    }

    @Test
    void a_log_can_not_pass_for_its_own_witness() {
        try (LogSigningKey log = LogSigningKey.generate("hub.example/log", chance);
                WitnessSigningKey witness =
                        WitnessSigningKey.generate(WitnessAlgorithm.ED25519, "hub.example/log", chance)) {
            assertThatThrownBy(() ->
                            WitnessVerifyingKey.fromText(log.verifyingKey().toString()))
                    .hasMessageContaining("expected a witness's key");
            assertThatThrownBy(() ->
                            LogVerifyingKey.fromText(witness.verifyingKey().toString()))
                    .hasMessageContaining("type 1");
        }
    }

    @Test
    void a_closed_key_signs_no_more() {
        WitnessSigningKey key = WitnessSigningKey.generate(WitnessAlgorithm.ML_DSA_44, "portal.example/w", chance);
        key.close();
        assertThatThrownBy(() -> key.sign(MESSAGE)).isInstanceOf(IllegalStateException.class);
    }
}
