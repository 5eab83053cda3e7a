package sharinghub.exchange;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.decision.Reason;
import sharinghub.reference.SectionId;

/**
 * A section the asker may know of, but not open now.
 *
 * @param section        which
 * @param author         the agency that wrote it
 * @param category       what kind of thing it says
 * @param reasons        why not, the most telling first; at least one
 * @param smallestLawfulChange what would have to become true for it to be opened; nothing when no clause could allow it
 */
public record WithheldSection(
        SectionId section,
        AgencyId author,
        DataCategory category,
        List<Reason> reasons,
        Optional<String> smallestLawfulChange) {

    /** Refuses a no without a reason. */
    public WithheldSection {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a withheld section says why");
        }
    }
}
