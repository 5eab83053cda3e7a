package sharinghub.keys;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import sharinghub.reference.Hash;

/**
 * ECDSA over P-256 with SHA-256, made so that one key and one message have one signature: the nonce follows from both
 * (RFC 6979), the encoding is DER, and of the two numbers that would both verify as {@code s} only the lower counts.
 */
final class Ecdsa {

    private static final BigInteger ORDER = P256.DOMAIN.getN();
    private static final BigInteger HALF = ORDER.shiftRight(1);

    private Ecdsa() {}

    static byte[] sign(ECPrivateKeyParameters key, byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        BigInteger[] rs = signer.generateSignature(Hash.of(message).bytes());
        BigInteger s = rs[1].compareTo(HALF) > 0 ? ORDER.subtract(rs[1]) : rs[1];
        try {
            return StandardDSAEncoding.INSTANCE.encode(ORDER, rs[0], s);
        } catch (IOException e) {
            throw new IllegalStateException("two numbers below the order have an encoding", e);
        }
    }

    static boolean verifies(ECPublicKeyParameters key, byte[] message, byte[] signature) {
        BigInteger[] rs;
        try {
            rs = StandardDSAEncoding.INSTANCE.decode(ORDER, signature);
        } catch (IOException | RuntimeException e) {
            return false; // not two numbers in range, or not their one DER spelling
        }
        if (rs[1].compareTo(HALF) > 0) {
            return false;
        }
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(Hash.of(message).bytes(), rs[0], rs[1]);
    }
}
