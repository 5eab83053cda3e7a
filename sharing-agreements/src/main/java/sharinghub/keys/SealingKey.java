package sharinghub.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import sharinghub.reference.Hash;

/** What others seal to: an agency's public key on P-256. Its private half is an {@code OpeningKey}. */
public final class SealingKey {

    private static final String KIND = "sealing-p256";

    private final byte[] spki;
    private final ECPublicKeyParameters key;

    private SealingKey(ECPublicKeyParameters key) {
        this.key = key;
        this.spki = P256.spki(key);
    }

    /** Reads the DER of SubjectPublicKeyInfo, in the one spelling we take. */
    public static SealingKey fromSpki(byte[] spki) {
        return new SealingKey(P256.publicFromSpki(spki));
    }

    /** Reads what {@link #toString()} writes: one line with a check in it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SealingKey fromText(String text) {
        return fromSpki(KeyText.fromText(KIND, text).key());
    }

    /** Its fingerprint: SHA-256 of the DER. */
    public Hash digest() {
        return Hash.of(spki);
    }

    /** The DER of SubjectPublicKeyInfo, 91 bytes, a copy. */
    public byte[] spki() {
        return spki.clone();
    }

    /** For the key agreement: the point on the curve. */
    public ECPublicKeyParameters point() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey that && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    /** One line: {@code sealing-p256+check+key}. */
    @JsonValue
    @Override
    public String toString() {
        return new KeyText(KIND, spki).toString();
    }
}
