package sharinghub.document;

import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/** Writes sealed documents: one value, one sequence of bytes. */
public final class DocumentWriter {

    static final String TITLE = "sharing-hub sealed document 1";

    private DocumentWriter() {}

    /** The document in DER: its title, then its sections. */
    public static byte[] write(SealedDocument document) {
        ASN1Encodable[] sections =
                document.sections().stream().map(DocumentWriter::section).toArray(ASN1Encodable[]::new);
        return Der.encode(sequence(new DERUTF8String(TITLE), sequence(sections)));
    }

    /** One section in DER: manifest, body, then grant and key package of each agency. */
    public static byte[] write(SealedSection section) {
        return Der.encode(section(section));
    }

    private static DERSequence section(SealedSection section) {
        ASN1Encodable[] admissions = section.admissions().stream()
                .map(admission -> sequence(
                        octets(admission.grant().bytes()),
                        octets(admission.keyPackage().bytes())))
                .toArray(ASN1Encodable[]::new);
        return sequence(
                octets(section.manifest().bytes()), octets(section.body().bytes()), sequence(admissions));
    }
}
