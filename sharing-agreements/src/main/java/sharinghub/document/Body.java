package sharinghub.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static sharinghub.document.Der.explicit;
import static sharinghub.document.Der.implicit;
import static sharinghub.document.Der.integer;
import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;
import static sharinghub.document.Der.set;

import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import sharinghub.reference.Hash;

/**
 * A padded text, encrypted once for all who may read it: CMS AuthEnvelopedData (RFC 5083) of one fixed form, AES-256-GCM
 * under a fresh content key, which is wrapped (RFC 3394) under the key that follows from secret and context.
 */
public final class Body {

    /** The longest part, in bytes. */
    public static final int LONGEST = 16 * 1024 * 1024;

    /** Bytes of a wrapped 256-bit key: RFC 3394 adds eight. */
    public static final int WRAPPED_LENGTH = 32 + 8;

    private final String name;
    private final byte[] wrappedKey;
    private final Ciphertext ciphertext;

    /**
     * @param name       what the wrapping key is called in the part: the section, or the request of a detail
     * @param wrappedKey the content key, wrapped, 40 bytes
     * @param ciphertext the padded text
     */
    public Body(String name, byte[] wrappedKey, Ciphertext ciphertext) {
        if (wrappedKey.length != WRAPPED_LENGTH) {
            throw new IllegalArgumentException("a wrapped key has 40 bytes");
        }
        this.name = name;
        this.wrappedKey = wrappedKey.clone();
        this.ciphertext = ciphertext;
    }

    /** Reads a body part, exactly. */
    public static Body read(byte[] part) throws MalformedDocument {
        return Der.exactly(part, LONGEST, Der.ELEMENTS_OF_A_PART, Body::pick, Body::bytes);
    }

    private static Body pick(ASN1Sequence outer) {
        ASN1Sequence enveloped = Der.explicitSequenceAt(outer, 1);
        ASN1Sequence key = Der.implicitSequence(
                ASN1Set.getInstance(enveloped.getObjectAt(1)).getObjectAt(0));
        return new Body(
                new String(Der.octetsAt(Der.sequenceAt(key, 1), 0), US_ASCII),
                Der.octetsAt(key, 3),
                Ciphertext.pick(Der.sequenceAt(enveloped, 2), Der.octetsAt(enveloped, 3)));
    }

    /** What the wrapping key is called. */
    public String name() {
        return name;
    }

    /** The content key, wrapped; 40 bytes, a copy. */
    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    /** The padded text, encrypted. */
    public Ciphertext ciphertext() {
        return ciphertext;
    }

    /** How many bytes the padded text has. */
    public int size() {
        return ciphertext.text().length;
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
                                        2,
                                        sequence(
                                                integer(4),
                                                sequence(octets(name.getBytes(US_ASCII))),
                                                sequence(ObjectIdentifiers.AES256_WRAP),
                                                octets(wrappedKey)))),
                                ciphertext.contentInfo(),
                                octets(ciphertext.tag())))));
    }

    /** SHA-256 of the whole part. */
    public Hash digest() {
        return Hash.of(bytes());
    }
}
