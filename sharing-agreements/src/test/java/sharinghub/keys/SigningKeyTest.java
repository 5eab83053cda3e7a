package sharinghub.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final byte[] MESSAGE = "sharing-hub test\nMr Example lives nowhere\n".getBytes(UTF_8);

    private final SigningKey key = SigningKey.generate(new SecureRandom());

    @Test
    void what_was_signed_verifies_and_nothing_else() {
        byte[] signature = key.sign(MESSAGE);
        assertThat(key.verifyingKey().verifies(MESSAGE, signature)).isTrue();
        assertThat(key.verifyingKey().verifies(Arrays.copyOf(MESSAGE, MESSAGE.length - 1), signature))
                .isFalse();
        assertThat(SigningKey.generate(new SecureRandom()).verifyingKey().verifies(MESSAGE, signature))
                .isFalse();
        assertThat(key.verifyingKey().verifies(MESSAGE, new byte[0])).isFalse();
    }

    @Test
    void no_second_signature_can_be_made_of_a_first() throws Exception {
        BigInteger order = P256.DOMAIN.getN();
        byte[] signature = key.sign(MESSAGE);
        BigInteger[] rs = StandardDSAEncoding.INSTANCE.decode(order, signature);
        byte[] twin = StandardDSAEncoding.INSTANCE.encode(order, rs[0], order.subtract(rs[1]));
        assertThat(key.verifyingKey().verifies(MESSAGE, twin)).isFalse();
        assertThat(key.sign(MESSAGE)).isEqualTo(signature);
        for (int bit = 0; bit < 8 * signature.length; bit++) {
            byte[] bent = signature.clone();
            bent[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(key.verifyingKey().verifies(MESSAGE, bent)).isFalse();
        }
    }

    @Test
    void a_key_survives_its_own_file() {
        try (SecretBytes pkcs8 = key.pkcs8();
                SigningKey again = SigningKey.fromPkcs8(pkcs8)) {
            assertThat(again.verifyingKey()).isEqualTo(key.verifyingKey());
        }
    }

    @Test
    void a_bent_key_file_is_refused() {
        try (SecretBytes pkcs8 = key.pkcs8()) {
            for (int place = 0; place < pkcs8.length(); place++) {
                byte[] bent = pkcs8.exposed().clone();
                bent[place] ^= 1;
                assertThatThrownBy(() -> SigningKey.fromPkcs8(SecretBytes.owning(bent)))
                        .as("byte %d", place)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void a_closed_key_signs_nothing_and_no_key_prints_itself() {
        assertThat(key)
                .hasToString("SigningKey of " + key.verifyingKey().digest().brief());
        key.close();
        assertThatThrownBy(() -> key.sign(MESSAGE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_log_key_signs_checkpoints_and_survives_its_file() {
        LogSigningKey log = LogSigningKey.generate("hub.example.org/log", new SecureRandom());
        byte[] signature = log.sign(MESSAGE);
        assertThat(log.verifyingKey().verifies(MESSAGE, signature)).isTrue();
        assertThat(log.verifyingKey().verifies(MESSAGE, Arrays.copyOf(signature, 65)))
                .isFalse();
        signature[63] ^= 1;
        assertThat(log.verifyingKey().verifies(MESSAGE, signature)).isFalse();
        try (SecretBytes pkcs8 = log.pkcs8();
                LogSigningKey again = LogSigningKey.fromPkcs8("hub.example.org/log", pkcs8)) {
            assertThat(again.verifyingKey()).isEqualTo(log.verifyingKey());
            byte[] longer = Arrays.copyOf(pkcs8.exposed(), pkcs8.length() + 1);
            assertThatThrownBy(() -> LogSigningKey.fromPkcs8("x", SecretBytes.owning(longer)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
