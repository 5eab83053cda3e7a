package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.PurposeName;
import sharinghub.casework.CaseSummary;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;

/**
 * The first version of a case summary, as a person wrote it for the partners.
 *
 * @param request   made once; writing twice under one request has one effect
 * @param caseRef   the case, new or known
 * @param document  the summary's own name
 * @param purpose   for which it is written
 * @param under     the agreement it is to be sealed under
 * @param sections  at least one
 * @param caseFacts what the author's agency vouches for about the whole case, such as `dash-band`
 * @param reason    why, in the person's own words; auditors of this agency read it, at most 300 characters
 */
public record SummaryToWrite(
        RequestId request,
        CaseRef caseRef,
        DocumentId document,
        PurposeName purpose,
        AgreementHash under,
        List<SectionToWrite> sections,
        Facts caseFacts,
        String reason) {

    /** Takes a copy. */
    public SummaryToWrite {
        sections = List.copyOf(sections);
    }

    /** Without its words: what its readers depend on. */
    public PlannedSummary planned(AgencyId author) {
        return new PlannedSummary(
                author,
                under,
                purpose,
                sections.stream().map(SectionToWrite::planned).toList(),
                caseFacts);
    }

    CaseSummary readable(AgencyId author) {
        return new CaseSummary(
                caseRef,
                document,
                1,
                author,
                purpose,
                under,
                sections.stream().map(SectionToWrite::readable).toList());
    }

    /** Names the request; says nothing of what is written. */
    @Override
    public String toString() {
        return "SummaryToWrite " + request;
    }
}
