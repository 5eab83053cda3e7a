package sharinghub.document;

import static sharinghub.document.Der.explicit;
import static sharinghub.document.Der.implicit;
import static sharinghub.document.Der.integer;
import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;
import static sharinghub.document.Der.set;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERBitString;
import sharinghub.keys.P256;
import sharinghub.reference.Hash;

/**
 * 32 secret bytes for the owner of one key: CMS AuthEnvelopedData (RFC 5083) of one fixed form, with one-pass ECDH on
 * P-256 (RFC 5753). What the 32 bytes are, and what for, is bound in by {@link #binding()}.
 */
public final class KeyPackage {

    /** The longest part, in bytes. */
    public static final int LONGEST = 8 * 1024;

    /** Bytes inside. */
    public static final int SECRET_LENGTH = 32;

    private final Hash key;
    private final Hash binding;
    private final byte[] ephemeral;
    private final byte[] wrappedKey;
    private final Ciphertext ciphertext;

    /**
     * @param key        digest of the public key it is for
     * @param binding    mixed into the key derivation as user keying material: what the secret is part of
     * @param ephemeral  the sender's point, uncompressed, 65 bytes
     * @param wrappedKey the content key, wrapped, 40 bytes
     * @param ciphertext the secret, encrypted, 32 bytes
     */
    public KeyPackage(Hash key, Hash binding, byte[] ephemeral, byte[] wrappedKey, Ciphertext ciphertext) {
        if (ephemeral.length != P256.POINT_LENGTH
                || wrappedKey.length != Body.WRAPPED_LENGTH
                || ciphertext.text().length != SECRET_LENGTH) {
            throw new IllegalArgumentException(
                    "a key package has a point of 65 bytes, a wrapped key of 40, a secret of 32");
        }
        this.key = key;
        this.binding = binding;
        this.ephemeral = ephemeral.clone();
        this.wrappedKey = wrappedKey.clone();
        this.ciphertext = ciphertext;
    }

    /** Reads a key package, exactly. */
    public static KeyPackage read(byte[] part) throws MalformedDocument {
        return Der.exactly(part, LONGEST, Der.ELEMENTS_OF_A_PART, KeyPackage::pick, KeyPackage::bytes);
    }

    private static KeyPackage pick(ASN1Sequence outer) {
        ASN1Sequence enveloped = Der.explicitSequenceAt(outer, 1);
        ASN1Sequence agreed = Der.implicitSequence(
                ASN1Set.getInstance(enveloped.getObjectAt(1)).getObjectAt(0));
        ASN1Sequence originator = Der.implicitSequence(Der.tagged(agreed, 1).getExplicitBaseObject());
        ASN1Sequence wrapped = Der.sequenceAt(Der.sequenceAt(agreed, 4), 0);
        return new KeyPackage(
                Hash.fromBytes(Der.octetsAt(Der.implicitSequence(wrapped.getObjectAt(0)), 0)),
                Hash.fromBytes(Der.explicitOctetsAt(agreed, 2)),
                ASN1BitString.getInstance(originator.getObjectAt(1)).getOctets(),
                Der.octetsAt(wrapped, 1),
                Ciphertext.pick(Der.sequenceAt(enveloped, 2), Der.octetsAt(enveloped, 3)));
    }

    /** Digest of the public key it is for. */
    public Hash key() {
        return key;
    }

    /** What the secret is part of: see {@code docs/sealed-document.md}, rule 6. */
    public Hash binding() {
        return binding;
    }

    /** The sender's point, 65 bytes, a copy; not yet checked to be on the curve. */
    public byte[] ephemeral() {
        return ephemeral.clone();
    }

    /** The content key, wrapped; 40 bytes, a copy. */
    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    /** The secret, encrypted. */
    public Ciphertext ciphertext() {
        return ciphertext;
    }

    /** The whole part in DER. */
    public byte[] bytes() {
        return Der.encode(sequence(
                ObjectIdentifiers.AUTH_ENVELOPED_DATA,
                explicit(
                        0,
                        sequence(
                                integer(0),
                                set(implicit(
                                        1,
                                        sequence(
                                                integer(3),
                                                explicit(
                                                        0,
                                                        implicit(
                                                                1,
                                                                sequence(
                                                                        sequence(ObjectIdentifiers.EC_KEY),
                                                                        new DERBitString(ephemeral)))),
                                                explicit(1, octets(binding.bytes())),
                                                sequence(
                                                        ObjectIdentifiers.ECDH_SHA256,
                                                        sequence(ObjectIdentifiers.AES256_WRAP)),
                                                sequence(sequence(
                                                        implicit(0, sequence(octets(key.bytes()))),
                                                        octets(wrappedKey)))))),
                                ciphertext.contentInfo(),
                                octets(ciphertext.tag())))));
    }

    /** SHA-256 of the whole part. */
    public Hash digest() {
        return Hash.of(bytes());
    }
}
