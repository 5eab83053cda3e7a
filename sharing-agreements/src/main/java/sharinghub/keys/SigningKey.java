package sharinghub.keys;

import java.security.SecureRandom;

/**
 * The private half of a {@link VerifyingKey}: what an agency signs with. Closeable; says nothing of itself.
 *
 * <p>Every kind of message that is signed begins with a line that names its kind, so that a signature over one kind can
 * never pass for another; this class does not add that line.
 */
public final class SigningKey implements AutoCloseable {

    private final SecretBytes scalar;
    private final VerifyingKey verifyingKey;

    private SigningKey(SecretBytes scalar) {
        this.scalar = scalar;
        this.verifyingKey = new VerifyingKey(P256.publicOf(scalar));
    }

    /** A fresh one. */
    public static SigningKey generate(SecureRandom chance) {
        return new SigningKey(P256.randomScalar(chance));
    }

    /** Reads PKCS#8 in DER; the bytes stay the caller's to close. */
    public static SigningKey fromPkcs8(SecretBytes pkcs8) {
        return new SigningKey(P256.scalarFromPkcs8(pkcs8));
    }

    /** The key as PKCS#8 in DER, which OpenSSL reads; for whoever keeps it safe. */
    public SecretBytes pkcs8() {
        return P256.pkcs8(scalar);
    }

    /** ECDSA over the SHA-256 of the message, in DER, 68 to 72 bytes nearly always; the same message gives the same. */
    public byte[] sign(byte[] message) {
        return Ecdsa.sign(P256.privateKey(scalar), message);
    }

    /** By what others check it. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    @Override
    public void close() {
        scalar.close();
    }

    /** The public half only. */
    @Override
    public String toString() {
        return "SigningKey of " + verifyingKey.digest().brief();
    }
}
