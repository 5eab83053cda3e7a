package sharinghub.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import sharinghub.reference.Hash;

/** Who wrote this: an agency's public key for its signatures, ECDSA on P-256 with SHA-256. */
public final class VerifyingKey {

    private static final String KIND = "verifying-p256";

    private final byte[] spki;
    private final ECPublicKeyParameters key;

    VerifyingKey(ECPublicKeyParameters key) {
        this.key = key;
        this.spki = P256.spki(key);
    }

    /** Reads the DER of SubjectPublicKeyInfo, in the one spelling we take. */
    public static VerifyingKey fromSpki(byte[] spki) {
        return new VerifyingKey(P256.publicFromSpki(spki));
    }

    /** Reads what {@link #toString()} writes: one line with a check in it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VerifyingKey fromText(String text) {
        return fromSpki(KeyText.fromText(KIND, text).key());
    }

    /**
     * Whether the owner of this key signed exactly this message.
     *
     * <p>False for anything else, never an exception. Only the DER encoding with the lower {@code s} is taken, so that
     * nobody can make a second signature of a first one.
     */
    public boolean verifies(byte[] message, byte[] signature) {
        return Ecdsa.verifies(key, message, signature);
    }

    /** Its fingerprint: SHA-256 of the DER. */
    public Hash digest() {
        return Hash.of(spki);
    }

    /** The DER of SubjectPublicKeyInfo, 91 bytes, a copy. */
    public byte[] spki() {
        return spki.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    /** One line: {@code verifying-p256+check+key}. */
    @JsonValue
    @Override
    public String toString() {
        return new KeyText(KIND, spki).toString();
    }
}
