package sharinghub.document;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;

/**
 * DER as our templates use it. A part is built from a few values by one template; reading picks those values out of
 * whatever the parser made of the bytes, builds the part again, and compares. Only the very same bytes pass, so it does
 * not matter how lenient the parser is.
 */
final class Der {

    /** More elements than any single part has. */
    static final int ELEMENTS_OF_A_PART = 64;

    private static final String OTHER_FORM = "not in the one exact form of the format";

    private Der() {}

    /** Picks a part's values out of its outermost sequence; may throw anything unchecked if they are not there. */
    interface Picker<T> {
        T pick(ASN1Sequence outermost) throws MalformedDocument;
    }

    /** Writes a part. */
    interface Template<T> {
        byte[] bytes(T part);
    }

    /**
     * Reads a part of at most so many bytes and elements that is exactly what its template gives. Both are counted before
     * anything is parsed.
     */
    static <T> T exactly(byte[] bytes, int longest, int elements, Picker<T> picker, Template<T> template)
            throws MalformedDocument {
        if (bytes.length > longest) {
            throw new MalformedDocument("has " + bytes.length + " bytes, at most " + longest + " are taken");
        }
        if (!Extent.within(bytes, elements)) {
            throw new MalformedDocument(OTHER_FORM);
        }
        try {
            T part = picker.pick(ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes)));
            if (Arrays.equals(template.bytes(part), bytes)) {
                return part;
            }
        } catch (IOException | RuntimeException e) {
            // said below, for every cause alike
        }
        throw new MalformedDocument(OTHER_FORM);
    }

    static byte[] encode(ASN1Encodable object) {
        try {
            return object.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("what we built ourselves has an encoding", e);
        }
    }

    static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    static DERSet set(ASN1Encodable only) {
        return new DERSet(only);
    }

    static ASN1Integer integer(int value) {
        return new ASN1Integer(value);
    }

    static DEROctetString octets(byte[] value) {
        return new DEROctetString(value);
    }

    static DERTaggedObject explicit(int tag, ASN1Encodable inner) {
        return new DERTaggedObject(true, tag, inner);
    }

    static DERTaggedObject implicit(int tag, ASN1Encodable inner) {
        return new DERTaggedObject(false, tag, inner);
    }

    static ASN1Sequence sequenceAt(ASN1Sequence within, int place) {
        return ASN1Sequence.getInstance(within.getObjectAt(place));
    }

    static ASN1Sequence onlyOf(ASN1Sequence within, int place) {
        return ASN1Sequence.getInstance(
                ASN1Set.getInstance(within.getObjectAt(place)).getObjectAt(0));
    }

    static ASN1Sequence explicitSequenceAt(ASN1Sequence within, int place) {
        return ASN1Sequence.getInstance(tagged(within, place).getExplicitBaseObject());
    }

    static ASN1Sequence implicitSequence(ASN1Encodable tagged) {
        return ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(tagged), false);
    }

    static byte[] octetsAt(ASN1Sequence within, int place) {
        return ASN1OctetString.getInstance(within.getObjectAt(place)).getOctets();
    }

    static byte[] explicitOctetsAt(ASN1Sequence within, int place) {
        return ASN1OctetString.getInstance(tagged(within, place).getExplicitBaseObject())
                .getOctets();
    }

    static byte[] implicitOctetsAt(ASN1Sequence within, int place) {
        return ASN1OctetString.getInstance(tagged(within, place), false).getOctets();
    }

    static ASN1TaggedObject tagged(ASN1Sequence within, int place) {
        return ASN1TaggedObject.getInstance(within.getObjectAt(place));
    }
}
