package sharinghub.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.junit.jupiter.api.Test;

/** Published vectors through our own keys, with what we refuse beyond them counted out. */
class PublishedSignatureVectorsTest {

    @Test
    void ecdsa_takes_every_valid_signature_with_the_lower_s_and_nothing_else() throws IOException {
        List<Wycheproof> cases = Wycheproof.cases("ecdsa_secp256r1_sha256");
        int lower = 0;
        int higher = 0;
        for (Wycheproof one : cases) {
            VerifyingKey key = VerifyingKey.fromSpki(
                    HexFormat.of().parseHex(one.group().get("publicKeyDer").textValue()));
            boolean taken = key.verifies(one.bytes("msg"), one.bytes("sig"));
            boolean twin = one.valid() && higherS(one.bytes("sig"));
            assertThat(taken).as("case %d", one.number()).isEqualTo(one.valid() && !twin);
            lower += taken ? 1 : 0;
            higher += twin ? 1 : 0;
        }
        // Ours beyond the standard: of the two values of s that verify, one spelling only.
        assertThat(List.of(cases.size(), lower, higher)).containsExactly(484, 103, 71);
    }

    private static boolean higherS(byte[] signature) {
        BigInteger s = ASN1Integer.getInstance(
                        ASN1Sequence.getInstance(signature).getObjectAt(1))
                .getValue();
        return s.compareTo(P256.DOMAIN.getN().shiftRight(1)) > 0;
    }

    @Test
    void ed25519_agrees_in_every_case() throws IOException {
        List<Wycheproof> cases = Wycheproof.cases("ed25519");
        for (Wycheproof one : cases) {
            byte[] key = HexFormat.of()
                    .parseHex(one.group().get("publicKey").get("pk").textValue());
            boolean taken = new LogVerifyingKey("log.example.org", key).verifies(one.bytes("msg"), one.bytes("sig"));
            assertThat(taken).as("case %d", one.number()).isEqualTo(one.valid());
        }
        assertThat(cases).hasSize(151);
    }
}
