package sharinghub.sealing;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.agreement.ECDHBasicAgreement;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KDFParameters;
import org.bouncycastle.util.BigIntegers;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/**
 * One-pass ECDH on P-256 with the X9.63 key derivation and SHA-256, as CMS has it (RFC 5753): what sender and reader
 * come to alike, and nobody else.
 */
final class KeyAgreement {

    private static final int FIELD_LENGTH = 32;

    private KeyAgreement() {}

    /** The x coordinate of the shared point, 32 bytes. */
    static SecretBytes sharedPoint(ECPrivateKeyParameters mine, ECPublicKeyParameters theirs) {
        ECDHBasicAgreement agreement = new ECDHBasicAgreement();
        agreement.init(mine);
        return SecretBytes.owning(BigIntegers.asUnsignedByteArray(FIELD_LENGTH, agreement.calculateAgreement(theirs)));
    }

    /** The key that wraps a content key; the binding is CMS's user keying material. */
    static SecretBytes wrappingKey(ECPrivateKeyParameters mine, ECPublicKeyParameters theirs, Hash binding) {
        try (SecretBytes shared = sharedPoint(mine, theirs)) {
            // X9.63's derivation is the one that ISO 18033-2 calls KDF2: its counter begins at 1.
            KDF2BytesGenerator derivation = new KDF2BytesGenerator(SHA256Digest.newInstance());
            derivation.init(new KDFParameters(shared.exposed(), sharedInfo(binding)));
            byte[] key = new byte[Aead.KEY_LENGTH];
            derivation.generateBytes(key, 0, key.length);
            return SecretBytes.owning(key);
        }
    }

    /** ECC-CMS-SharedInfo (RFC 5753, section 7.2): the wrap algorithm, the user keying material, the key's length in bits. */
    private static byte[] sharedInfo(Hash binding) {
        byte[] bits = {0, 0, 1, 0}; // 256
        try {
            return new DERSequence(new ASN1Encodable[] {
                        new DERSequence(NISTObjectIdentifiers.id_aes256_wrap),
                        new DERTaggedObject(true, 0, new DEROctetString(binding.bytes())),
                        new DERTaggedObject(true, 2, new DEROctetString(bits))
                    })
                    .getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("what we built ourselves has an encoding", e);
        }
    }
}
