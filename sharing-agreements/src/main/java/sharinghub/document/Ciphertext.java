package sharinghub.document;

import static sharinghub.document.Der.implicit;
import static sharinghub.document.Der.integer;
import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;

import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/**
 * What AES-256-GCM gave: nothing that can be read without the key.
 *
 * <p>Its arrays are the living ones, not copies, for a body may have megabytes: whoever gets them leaves them alone.
 */
public final class Ciphertext {

    /** Bytes of a nonce, 96 bits. */
    public static final int NONCE_LENGTH = 12;

    /** Bytes of a tag, 128 bits: never fewer. */
    public static final int TAG_LENGTH = 16;

    private final byte[] nonce;
    private final byte[] text;
    private final byte[] tag;

    /** Refuses a nonce or a tag of another length. */
    public Ciphertext(byte[] nonce, byte[] text, byte[] tag) {
        if (nonce.length != NONCE_LENGTH || tag.length != TAG_LENGTH) {
            throw new IllegalArgumentException("a nonce has 12 bytes and a tag 16");
        }
        this.nonce = nonce;
        this.text = text;
        this.tag = tag;
    }

    /** 12 bytes. */
    public byte[] nonce() {
        return nonce;
    }

    /** As many bytes as the plain text had. */
    public byte[] text() {
        return text;
    }

    /** 16 bytes. */
    public byte[] tag() {
        return tag;
    }

    /** EncryptedContentInfo (RFC 5652, section 6.1) with the parameters of RFC 5084: the tag's length is said, never left to a default. */
    DERSequence contentInfo() {
        return sequence(
                ObjectIdentifiers.DATA,
                sequence(ObjectIdentifiers.AES256_GCM, sequence(octets(nonce), integer(TAG_LENGTH))),
                implicit(0, octets(text)));
    }

    static Ciphertext pick(ASN1Sequence contentInfo, byte[] tag) {
        ASN1Sequence parameters = Der.sequenceAt(Der.sequenceAt(contentInfo, 1), 1);
        return new Ciphertext(Der.octetsAt(parameters, 0), Der.implicitOctetsAt(contentInfo, 2), tag);
    }
}
