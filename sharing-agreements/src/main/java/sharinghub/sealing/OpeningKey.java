package sharinghub.sealing;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import sharinghub.keys.P256;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;

/** The private half of a {@link SealingKey}: what opens. Never outside its agency; closeable; says nothing of itself. */
public final class OpeningKey implements AutoCloseable {

    private final SecretBytes scalar;
    private final SealingKey sealingKey;

    private OpeningKey(SecretBytes scalar) {
        this.scalar = scalar;
        this.sealingKey = SealingKey.fromSpki(P256.spki(P256.publicOf(scalar)));
    }

    /** A fresh one. */
    public static OpeningKey generate(SecureRandom chance) {
        return new OpeningKey(P256.randomScalar(chance));
    }

    /** Reads PKCS#8 in DER; the bytes stay the caller's to close. */
    public static OpeningKey fromPkcs8(SecretBytes pkcs8) {
        return new OpeningKey(P256.scalarFromPkcs8(pkcs8));
    }

    /** The key as PKCS#8 in DER, which OpenSSL reads; for whoever keeps it safe. */
    public SecretBytes pkcs8() {
        return P256.pkcs8(scalar);
    }

    /** What others seal to. */
    public SealingKey sealingKey() {
        return sealingKey;
    }

    ECPrivateKeyParameters secret() {
        return P256.privateKey(scalar);
    }

    @Override
    public void close() {
        scalar.close();
    }

    /** The public half only. */
    @Override
    public String toString() {
        return "OpeningKey of " + sealingKey.digest().brief();
    }
}
