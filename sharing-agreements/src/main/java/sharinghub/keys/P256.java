package sharinghub.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/**
 * The one curve, NIST P-256, and the only spelling of its keys that we take: a public key is the DER of
 * SubjectPublicKeyInfo with a named curve and an uncompressed point (RFC 5480), a private one the DER of PKCS#8 that
 * {@code openssl pkcs8 -topk8 -nocrypt} writes (RFC 5958 version 0, RFC 5915 with the public key in it).
 */
public final class P256 {

    /** The curve, its base point and its order. */
    public static final ECNamedDomainParameters DOMAIN = ECNamedDomainParameters.lookup(SECObjectIdentifiers.secp256r1);

    /** Bytes of an uncompressed point: 4, x, y. */
    public static final int POINT_LENGTH = 1 + 32 + 32;

    private static final int SCALAR_LENGTH = 32;
    private static final AlgorithmIdentifier EC_P256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);

    private P256() {}

    /** Reads an uncompressed point, 65 bytes; refuses one that is not on the curve. */
    public static ECPublicKeyParameters publicFromPoint(byte[] point) {
        if (point.length != POINT_LENGTH || point[0] != 4) {
            throw new IllegalArgumentException("a point of P-256 is the byte 4 and 64 more");
        }
        return new ECPublicKeyParameters(DOMAIN.getCurve().decodePoint(point), DOMAIN);
    }

    /** The key's 65 bytes. */
    public static byte[] point(ECPublicKeyParameters key) {
        return key.getQ().getEncoded(false);
    }

    /** Reads a public key's DER, in the one spelling we take. */
    public static ECPublicKeyParameters publicFromSpki(byte[] spki) {
        int start = spki.length - POINT_LENGTH;
        if (start >= 0) {
            ECPublicKeyParameters key = publicFromPoint(Arrays.copyOfRange(spki, start, spki.length));
            if (Arrays.equals(spki(key), spki)) {
                return key;
            }
        }
        throw new IllegalArgumentException("expected the DER of a public key on P-256 with an uncompressed point");
    }

    /** The key's DER. */
    public static byte[] spki(ECPublicKeyParameters key) {
        return der(new SubjectPublicKeyInfo(EC_P256, point(key)));
    }

    /** A fresh private number, 32 bytes: from 1 to the order less 1. */
    public static SecretBytes randomScalar(SecureRandom chance) {
        BigInteger last = DOMAIN.getN().subtract(BigInteger.ONE);
        BigInteger scalar = BigIntegers.createRandomInRange(BigInteger.ONE, last, chance);
        return SecretBytes.owning(BigIntegers.asUnsignedByteArray(SCALAR_LENGTH, scalar));
    }

    /** The private number as the arithmetic wants it; refuses one that is out of range. */
    public static ECPrivateKeyParameters privateKey(SecretBytes scalar) {
        return new ECPrivateKeyParameters(new BigInteger(1, scalar.exposed()), DOMAIN);
    }

    /** The public half of a private number. */
    public static ECPublicKeyParameters publicOf(SecretBytes scalar) {
        BigInteger number = privateKey(scalar).getD();
        return new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(DOMAIN.getG(), number), DOMAIN);
    }

    /** The private number as PKCS#8. */
    public static SecretBytes pkcs8(SecretBytes scalar) {
        byte[] inner = der(new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(1),
            new DEROctetString(scalar.exposed()),
            new DERTaggedObject(true, 1, new DERBitString(point(publicOf(scalar))))
        }));
        try (SecretBytes ecPrivateKey = SecretBytes.owning(inner)) {
            return SecretBytes.owning(der(new DERSequence(
                    new ASN1Encodable[] {new ASN1Integer(0), EC_P256, new DEROctetString(ecPrivateKey.exposed())})));
        }
    }

    /** Reads the private number from PKCS#8, in the one spelling we take. */
    public static SecretBytes scalarFromPkcs8(SecretBytes pkcs8) {
        SecretBytes scalar = SecretBytes.owning(scalar(pkcs8.exposed()));
        try (SecretBytes again = pkcs8(scalar)) {
            if (again.sameAs(pkcs8)) {
                return scalar;
            }
        }
        scalar.close();
        throw new IllegalArgumentException(
                "expected the PKCS#8 DER of a private key on P-256, as `openssl pkcs8 -topk8` writes it");
    }

    private static byte[] scalar(byte[] pkcs8) {
        try {
            byte[] inner = octets(
                    ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(pkcs8)).getObjectAt(2));
            byte[] scalar = octets(
                    ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(inner)).getObjectAt(1));
            if (scalar.length == SCALAR_LENGTH) {
                return scalar.clone();
            }
        } catch (IOException | RuntimeException e) {
            // said below, for every cause alike, and never with the bytes
        }
        throw new IllegalArgumentException("expected the PKCS#8 DER of a private key on P-256");
    }

    private static byte[] octets(ASN1Encodable string) {
        return ASN1OctetString.getInstance(string).getOctets();
    }

    private static byte[] der(ASN1Object object) {
        try {
            return object.getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("what we built ourselves has an encoding", e);
        }
    }
}
