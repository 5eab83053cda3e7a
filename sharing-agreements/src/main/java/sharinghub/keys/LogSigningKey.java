package sharinghub.keys;

import java.io.IOException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The private half of a {@link LogVerifyingKey}: what the hub signs its checkpoints with. It opens nothing. */
public final class LogSigningKey implements AutoCloseable {

    private static final AlgorithmIdentifier ED25519 =
            new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.101.112")); // RFC 8410, section 3

    private final SecretBytes seed;
    private final LogVerifyingKey verifyingKey;

    private LogSigningKey(String name, SecretBytes seed) {
        byte[] key = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed.exposed(), 0, key, 0);
        this.seed = seed;
        this.verifyingKey = new LogVerifyingKey(name, key);
    }

    /** A fresh one for the log of that name. */
    public static LogSigningKey generate(String name, SecureRandom chance) {
        return new LogSigningKey(name, SecretBytes.random(Ed25519.SECRET_KEY_SIZE, chance));
    }

    /** Reads PKCS#8 in DER (RFC 8410, without the public key); the bytes stay the caller's to close. */
    public static LogSigningKey fromPkcs8(String name, SecretBytes pkcs8) {
        SecretBytes seed = SecretBytes.owning(seed(pkcs8.exposed()));
        try (SecretBytes again = pkcs8(seed)) {
            if (again.sameAs(pkcs8)) {
                return new LogSigningKey(name, seed);
            }
        }
        seed.close();
        throw new IllegalArgumentException(
                "expected the PKCS#8 DER of an Ed25519 private key, as `openssl pkcs8 -topk8` writes it");
    }

    /** The key as PKCS#8 in DER, which OpenSSL reads; for whoever keeps it safe. */
    public SecretBytes pkcs8() {
        return pkcs8(seed);
    }

    /** Ed25519 over the message (RFC 8032), 64 bytes. */
    public byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed.exposed(), 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** By what others check it. */
    public LogVerifyingKey verifyingKey() {
        return verifyingKey;
    }

    private static SecretBytes pkcs8(SecretBytes seed) {
        try (SecretBytes inner = SecretBytes.owning(new DEROctetString(seed.exposed()).getEncoded("DER"))) {
            return SecretBytes.owning(new DERSequence(
                            new ASN1Encodable[] {new ASN1Integer(0), ED25519, new DEROctetString(inner.exposed())})
                    .getEncoded("DER"));
        } catch (IOException e) {
            throw new IllegalStateException("what we built ourselves has an encoding", e);
        }
    }

    private static byte[] seed(byte[] pkcs8) {
        try {
            ASN1Sequence outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(pkcs8));
            byte[] inner = ASN1OctetString.getInstance(outer.getObjectAt(2)).getOctets();
            byte[] seed = ASN1OctetString.getInstance(inner).getOctets();
            if (seed.length == Ed25519.SECRET_KEY_SIZE) {
                return seed.clone();
            }
        } catch (IOException | RuntimeException e) {
            // said below, for every cause alike, and never with the bytes
        }
        throw new IllegalArgumentException("expected the PKCS#8 DER of an Ed25519 private key");
    }

    @Override
    public void close() {
        seed.close();
    }

    /** The public half only. */
    @Override
    public String toString() {
        return "LogSigningKey of " + verifyingKey;
    }
}
