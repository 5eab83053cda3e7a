package sharinghub.keys;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * How a witness signs (C2SP tlog-cosignature). Both kinds make the whole key of a seed of 32 bytes, and the same message
 * gives the same signature. A witness signs with both: one that every program reads, one that outlives quantum computers.
 */
public enum WitnessAlgorithm {
    /** Pure Ed25519 (RFC 8032), signature type 4. */
    ED25519(4, Ed25519.PUBLIC_KEY_SIZE, Ed25519.SIGNATURE_SIZE) {
        @Override
        byte[] publicKey(byte[] seed) {
            byte[] key = new byte[Ed25519.PUBLIC_KEY_SIZE];
            Ed25519.generatePublicKey(seed, 0, key, 0);
            return key;
        }

        @Override
        boolean isPublicKey(byte[] key) {
            return key.length == publicKeyLength() && Ed25519.validatePublicKeyFull(key, 0);
        }

        @Override
        byte[] sign(byte[] seed, byte[] message) {
            byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
            Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
            return signature;
        }

        @Override
        boolean verifies(byte[] key, byte[] message, byte[] signature) {
            return signature.length == signatureLength()
                    && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
        }
    },

    /** ML-DSA-44 without context and without chance (FIPS 204), signature type 6. */
    ML_DSA_44(6, 1312, 2420) {
        @Override
        byte[] publicKey(byte[] seed) {
            return secret(seed).getPublicKeyParameters().getEncoded();
        }

        @Override
        boolean isPublicKey(byte[] key) {
            return key.length == publicKeyLength();
        }

        @Override
        byte[] sign(byte[] seed, byte[] message) {
            MLDSASigner signer = new MLDSASigner();
            signer.init(true, secret(seed));
            signer.update(message, 0, message.length);
            try {
                return signer.generateSignature();
            } catch (CryptoException e) {
                throw new IllegalStateException("ML-DSA signs every message", e);
            }
        }

        @Override
        boolean verifies(byte[] key, byte[] message, byte[] signature) {
            if (signature.length != signatureLength()) {
                return false;
            }
            MLDSASigner verifier = new MLDSASigner();
            verifier.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, key));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        }

        private MLDSAPrivateKeyParameters secret(byte[] seed) {
            return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed);
        }
    };

    /** Length of every seed in bytes. */
    static final int SEED_LENGTH = 32;

    private final byte type;
    private final int publicKeyLength;
    private final int signatureLength;

    WitnessAlgorithm(int type, int publicKeyLength, int signatureLength) {
        this.type = (byte) type;
        this.publicKeyLength = publicKeyLength;
        this.signatureLength = signatureLength;
    }

    /** The byte by which C2SP signed notes tell kinds of keys apart. */
    byte type() {
        return type;
    }

    /** Length of a public key in bytes. */
    int publicKeyLength() {
        return publicKeyLength;
    }

    /** Length of a signature in bytes. */
    public int signatureLength() {
        return signatureLength;
    }

    abstract byte[] publicKey(byte[] seed);

    abstract boolean isPublicKey(byte[] key);

    abstract byte[] sign(byte[] seed, byte[] message);

    abstract boolean verifies(byte[] key, byte[] message, byte[] signature);
}
