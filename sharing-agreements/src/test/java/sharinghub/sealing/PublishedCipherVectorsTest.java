package sharinghub.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import sharinghub.document.Ciphertext;
import sharinghub.keys.P256;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.Wycheproof;

/**
 * Published vectors through our own wrappers. These take fewer shapes than the vectors have: what is out of shape must be
 * refused, valid or not, and the number of those that pass is pinned.
 */
class PublishedCipherVectorsTest {

    @Test
    void aes_gcm_opens_the_valid_ones_of_our_shape_and_refuses_all_others() throws IOException {
        int opened = 0;
        for (Wycheproof one : Wycheproof.cases("aes_gcm")) {
            boolean ours =
                    one.bytes("key").length == 32 && one.bytes("iv").length == 12 && one.bytes("aad").length == 0;
            Optional<byte[]> text = gcm(one);
            assertThat(text.isPresent()).as("case %d", one.number()).isEqualTo(ours && one.valid());
            text.ifPresent(plain -> assertThat(plain).isEqualTo(one.bytes("msg")));
            opened += text.isPresent() ? 1 : 0;
        }
        assertThat(opened).as("256-bit keys, 96-bit nonces, no associated data").isEqualTo(21);
    }

    private static Optional<byte[]> gcm(Wycheproof one) {
        try {
            Ciphertext ciphertext = new Ciphertext(one.bytes("iv"), one.bytes("ct"), one.bytes("tag"));
            return Optional.of(Aead.open(SecretBytes.owning(one.bytes("key")), ciphertext));
        } catch (CannotOpen | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Test
    void aes_wrap_unwraps_the_valid_256_bit_keys_and_refuses_all_others() throws IOException {
        int unwrapped = 0;
        for (Wycheproof one : Wycheproof.cases("aes_wrap")) {
            // Cases 13, 55 and 110, keys of 8 bytes, which Bouncy Castle by itself accepts, are out of our shape.
            boolean ours = one.bytes("key").length == 32 && one.bytes("msg").length == 32;
            Optional<SecretBytes> key = unwrap(one);
            assertThat(key.isPresent()).as("case %d", one.number()).isEqualTo(ours && one.valid());
            key.ifPresent(it -> {
                assertThat(it.exposed()).isEqualTo(one.bytes("msg"));
                assertThat(KeyWrap.wrap(SecretBytes.owning(one.bytes("key")), it))
                        .isEqualTo(one.bytes("ct"));
            });
            unwrapped += key.isPresent() ? 1 : 0;
        }
        assertThat(unwrapped).isEqualTo(4);
    }

    private static Optional<SecretBytes> unwrap(Wycheproof one) {
        try {
            return Optional.of(KeyWrap.unwrap(SecretBytes.owning(one.bytes("key")), one.bytes("ct")));
        } catch (CannotOpen | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Test
    void hkdf_agrees_in_every_case_that_is_not_too_long() throws IOException {
        List<Wycheproof> cases = Wycheproof.cases("hkdf_sha256");
        for (Wycheproof one : cases) {
            int length = one.test().get("size").intValue();
            if (one.valid()) {
                try (SecretBytes okm = hkdf(one, length)) {
                    assertThat(okm.exposed()).as("case %d", one.number()).isEqualTo(one.bytes("okm"));
                }
            } else {
                assertThat(length).as("only what RFC 5869 forbids").isGreaterThan(255 * 32);
            }
        }
        assertThat(cases).hasSize(86);
    }

    private static SecretBytes hkdf(Wycheproof one, int length) {
        return Hkdf.derive(SecretBytes.owning(one.bytes("ikm")), one.bytes("salt"), one.bytes("info"), length);
    }

    @Test
    void ecdh_agrees_wherever_the_public_key_is_in_the_one_spelling_we_take() throws IOException {
        int agreed = 0;
        for (Wycheproof one : Wycheproof.cases("ecdh_secp256r1")) {
            boolean ours = one.valid() && oneSpelling(one.bytes("public"));
            Optional<byte[]> shared = ecdh(one);
            assertThat(shared.isPresent()).as("case %d", one.number()).isEqualTo(ours);
            shared.ifPresent(point -> assertThat(point).isEqualTo(one.bytes("shared")));
            agreed += shared.isPresent() ? 1 : 0;
        }
        // All that are valid; those merely acceptable, such as 359 with its missing cofactor, are other spellings.
        assertThat(agreed).isEqualTo(330);
    }

    private static boolean oneSpelling(byte[] spki) {
        byte[] head = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");
        return spki.length == head.length + 64 && Arrays.equals(head, Arrays.copyOf(spki, head.length));
    }

    private static Optional<byte[]> ecdh(Wycheproof one) {
        SecretBytes scalar =
                SecretBytes.owning(BigIntegers.asUnsignedByteArray(32, new BigInteger(1, one.bytes("private"))));
        try {
            SealingKey theirs = SealingKey.fromSpki(one.bytes("public"));
            return Optional.of(KeyAgreement.sharedPoint(P256.privateKey(scalar), theirs.point())
                    .exposed());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
