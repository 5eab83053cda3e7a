package sharinghub.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.PurposeName;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * One version of what one agency wrote about one case: its sealed sections, in the author's order.
 *
 * @param sections at least one; all of the same case, document, version, author, agreement and purpose
 */
public record SealedDocument(List<SealedSection> sections) {

    /** The most sections. */
    public static final int MOST_SECTIONS = 64;

    /** Refuses none, too many, two of one name, or sections that are not of one document. */
    public SealedDocument {
        sections = List.copyOf(sections);
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException("a document has 1 to " + MOST_SECTIONS + " sections");
        }
        if (sections.stream()
                        .map(section -> section.context().section())
                        .distinct()
                        .count()
                < sections.size()) {
            throw new IllegalArgumentException("two sections have one name");
        }
        if (sections.stream().map(SealedDocument::whose).distinct().count() > 1) {
            throw new IllegalArgumentException("sections of different documents");
        }
    }

    private static List<Object> whose(SealedSection section) {
        Context it = section.context();
        return List.of(it.caseRef(), it.document(), it.version(), it.author(), it.agreement(), it.purpose());
    }

    /** Reads what {@link #bytes()} gives, exactly. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SealedDocument read(byte[] bytes) throws MalformedDocument {
        return DocumentReader.read(bytes);
    }

    /** The whole document in DER. */
    @JsonValue
    public byte[] bytes() {
        return DocumentWriter.write(this);
    }

    /** The case it is about. */
    public CaseRef caseRef() {
        return first().caseRef();
    }

    /** Which document it is. */
    public DocumentId document() {
        return first().document();
    }

    /** Which version of it, from 1. */
    public int version() {
        return first().version();
    }

    /** The agency that says it wrote it; believe it only after {@link #verify}. */
    public AgencyId author() {
        return first().author();
    }

    /** The agreement it was sealed under. */
    public AgreementHash agreement() {
        return first().agreement();
    }

    /** The purpose it was sealed for. */
    public PurposeName purpose() {
        return first().purpose();
    }

    private Context first() {
        return sections.getFirst().context();
    }

    /** The section of that name, if it has one. */
    public Optional<SealedSection> section(SectionId section) {
        return sections.stream()
                .filter(one -> one.context().section().equals(section))
                .findFirst();
    }

    /**
     * Proves that the author's agency signed every part, and that the parts belong together.
     *
     * @throws MalformedDocument naming section and part that do not hold
     */
    public void verify(VerifyingKey author) throws MalformedDocument {
        for (int i = 0; i < sections.size(); i++) {
            try {
                sections.get(i).verify(author);
            } catch (MalformedDocument e) {
                throw e.within("section " + (i + 1));
            }
        }
    }
}
