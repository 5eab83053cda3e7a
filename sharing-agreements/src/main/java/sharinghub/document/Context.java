package sharinghub.document;

import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/**
 * What a section is: signed in its manifest and hashed into its key, so that it opens as this and as nothing else.
 *
 * @param suite     the algorithms
 * @param caseRef   the case between the agencies
 * @param document  the author's document
 * @param section   this section of it
 * @param category  what kind of data it holds
 * @param subject   about whom: person 1 to 99 within the case, or 0 for nobody in particular
 * @param version   of the document, 1 to 9999
 * @param author    the agency that wrote it
 * @param agreement under which it was sealed
 * @param purpose   for which it was sealed
 */
public record Context(
        Suite suite,
        CaseRef caseRef,
        DocumentId document,
        SectionId section,
        DataCategory category,
        int subject,
        int version,
        AgencyId author,
        AgreementHash agreement,
        PurposeName purpose) {

    private static final int FORMAT = 1;

    /** Refuses numbers out of range. */
    public Context {
        if (subject < 0 || subject > 99 || version < 1 || version > 9999) {
            throw new IllegalArgumentException("a subject is 0 to 99, a version 1 to 9999");
        }
    }

    /** Eleven lines, exactly as they stand in the manifest, from {@code format} to {@code purpose}. */
    public byte[] bytes() {
        return new Lines()
                .add("format", FORMAT)
                .add("suite", suite.number())
                .add("case", caseRef)
                .add("document", document)
                .add("section", section)
                .add("category", category)
                .add("subject", subject)
                .add("version", version)
                .add("author", author)
                .add("agreement", agreement)
                .add("purpose", purpose)
                .bytes();
    }

    /** SHA-256 of {@link #bytes()}: what is mixed into the section's key and commitment. */
    public Hash hash() {
        return Hash.of(bytes());
    }

    static Context read(Lines.Reader lines) {
        if (lines.nextNumber("format") != FORMAT) {
            throw new IllegalArgumentException("this is format " + FORMAT);
        }
        return new Context(
                Suite.numbered(lines.nextNumber("suite")).orElseThrow(),
                new CaseRef(lines.next("case")),
                new DocumentId(lines.next("document")),
                new SectionId(lines.next("section")),
                new DataCategory(lines.next("category")),
                lines.nextNumber("subject"),
                lines.nextNumber("version"),
                new AgencyId(lines.next("author")),
                AgreementHash.fromText(lines.next("agreement")),
                new PurposeName(lines.next("purpose")));
    }
}
