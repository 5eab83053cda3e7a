package sharinghub.portal.sharing;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.SectionId;

/**
 * One section in the clear, with the terms it was given on.
 *
 * @param section  which
 * @param author   the agency that wrote it
 * @param category what kind of data it holds
 * @param text     what is written
 * @param clause   that allows it; nothing for the agency's own
 * @param onward   what may be passed on, as the clause says it
 * @param keep     how long it may be kept, as the clause says it
 */
public record OpenedSection(
        SectionId section,
        AgencyId author,
        DataCategory category,
        String text,
        Optional<ClauseRef> clause,
        Optional<String> onward,
        Optional<String> keep) {

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "OpenedSection " + section;
    }
}
