package sharinghub.document;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Sequence;

/**
 * Reads sealed documents: bytes in, a whole value or {@link MalformedDocument} out. Everything is bounded before it is
 * parsed, and only the one exact encoding passes. Signatures are another question: {@link SealedDocument#verify}.
 */
public final class DocumentReader {

    /** The longest document, in bytes. */
    public static final int LONGEST = 17 * 1024 * 1024;

    // Of an admission: itself, grant, key package. Of a section: itself, manifest, body, list. Of the whole: itself,
    // title, list.
    private static final int ELEMENTS = 3 + SealedDocument.MOST_SECTIONS * (4 + SealedSection.MOST_ADMISSIONS * 3);

    private DocumentReader() {}

    /** Reads a document. */
    public static SealedDocument read(byte[] document) throws MalformedDocument {
        return Der.exactly(document, LONGEST, ELEMENTS, DocumentReader::pickDocument, DocumentWriter::write);
    }

    /** Reads one section by itself, as a release hands it over. */
    public static SealedSection readSection(byte[] section) throws MalformedDocument {
        return Der.exactly(section, LONGEST, ELEMENTS, DocumentReader::pickSection, DocumentWriter::write);
    }

    private static SealedDocument pickDocument(ASN1Sequence outer) throws MalformedDocument {
        ASN1Sequence sealed = Der.sequenceAt(outer, 1);
        bounded(sealed, SealedDocument.MOST_SECTIONS, "sections");
        List<SealedSection> sections = new ArrayList<>();
        for (int i = 0; i < sealed.size(); i++) {
            try {
                sections.add(pickSection(Der.sequenceAt(sealed, i)));
            } catch (MalformedDocument e) {
                throw e.within("section " + (i + 1));
            }
        }
        return new SealedDocument(sections);
    }

    private static SealedSection pickSection(ASN1Sequence section) throws MalformedDocument {
        ASN1Sequence admitted = Der.sequenceAt(section, 2);
        bounded(admitted, SealedSection.MOST_ADMISSIONS, "agencies");
        List<Admission> admissions = new ArrayList<>();
        for (int i = 0; i < admitted.size(); i++) {
            ASN1Sequence admission = Der.sequenceAt(admitted, i);
            admissions.add(new Admission(
                    part("grant " + (i + 1), admission, 0, Grant::read),
                    part("key package " + (i + 1), admission, 1, KeyPackage::read)));
        }
        return new SealedSection(
                part("manifest", section, 0, Manifest::read), part("body", section, 1, Body::read), admissions);
    }

    private interface PartReader<T> {
        T read(byte[] part) throws MalformedDocument;
    }

    private static <T> T part(String name, ASN1Sequence within, int place, PartReader<T> reader)
            throws MalformedDocument {
        try {
            return reader.read(Der.octetsAt(within, place));
        } catch (MalformedDocument e) {
            throw e.within(name);
        }
    }

    private static void bounded(ASN1Sequence list, int most, String what) throws MalformedDocument {
        if (list.size() > most) {
            throw new MalformedDocument("has " + list.size() + " " + what + ", at most " + most + " are taken");
        }
    }
}
