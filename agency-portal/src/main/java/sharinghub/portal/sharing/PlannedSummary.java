package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.PurposeName;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;

/**
 * A case summary that is not sealed yet, as far as its readers depend on it.
 *
 * @param author    who will seal it
 * @param under     the agreement it will be sealed under
 * @param purpose   what for
 * @param sections  what it will hold
 * @param caseFacts what the author vouches for about the case as a whole, such as the risk band
 */
public record PlannedSummary(
        AgencyId author, AgreementHash under, PurposeName purpose, List<PlannedSection> sections, Facts caseFacts) {

    /** Takes a copy. */
    public PlannedSummary {
        sections = List.copyOf(sections);
    }
}
