package sharinghub.hub.intake;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * What the hub knows of a section it holds: its signed manifest's words, never the section's own.
 *
 * @param version   of the document
 * @param about     the case
 * @param author    whose words they are
 * @param team      the part of that agency that sent it, when it was one
 * @param agreement under which it was sealed
 * @param index     the place of its entry in the log
 */
public record HeldSection(
        SectionId section,
        DocumentId document,
        int version,
        CaseRef about,
        AgencyId author,
        Optional<Team> team,
        DataCategory category,
        AgreementHash agreement,
        long index) {

    /**
     * Whether this person's own agency wrote it, and the person works in the part of the agency that sent it. What an
     * agency keeps from its own other teams is not for the hub to show them.
     */
    public boolean isOwn(AgencyId agency, Optional<Team> theirs) {
        return author.equals(agency) && Team.reaches(team, theirs);
    }
}
