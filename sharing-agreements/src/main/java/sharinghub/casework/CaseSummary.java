package sharinghub.casework;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * What one agency writes about one case for its partners. Readable; never leaves a portal unsealed.
 *
 * @param caseRef   the case
 * @param document  the summary's own name, the same in every version
 * @param version   from 1 to 9999
 * @param author    the agency that answers for it
 * @param purpose   for which it is written
 * @param agreement under which it will be sealed
 * @param sections  1 to 64, each of another name
 */
public record CaseSummary(
        CaseRef caseRef,
        DocumentId document,
        int version,
        AgencyId author,
        PurposeName purpose,
        AgreementHash agreement,
        List<Section> sections) {

    /** The most sections. */
    public static final int MOST_SECTIONS = 64;

    /** Refuses a version out of range, none or too many sections, or two of one name. */
    public CaseSummary {
        sections = List.copyOf(sections);
        if (version < 1 || version > 9999) {
            throw new IllegalArgumentException("a version is 1 to 9999");
        }
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException("a case summary has 1 to " + MOST_SECTIONS + " sections");
        }
        if (sections.stream().map(Section::section).distinct().count() < sections.size()) {
            throw new IllegalArgumentException("two sections have one name");
        }
    }

    /** The section of that name, if it has one. */
    public Optional<Section> section(SectionId name) {
        return sections.stream().filter(one -> one.section().equals(name)).findFirst();
    }
}
