package sharinghub.portal.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/**
 * The line by which staff know a case, and where it is from: whoever may not open that section may not see the line.
 *
 * @param about   the case
 * @param section the identity section whose first line it is
 * @param author  of that section
 * @param person  who was given it; nothing for a section of the own agency
 * @param until   when the grant for that section ends; nothing for a section of the own agency
 * @param text    the line itself, without line feeds
 */
public record KnownLine(
        CaseRef about,
        SectionId section,
        AgencyId author,
        Optional<UUID> person,
        Optional<Instant> until,
        String text) {

    /** Names the case, and nobody. */
    @Override
    public String toString() {
        return "KnownLine of " + about;
    }
}
