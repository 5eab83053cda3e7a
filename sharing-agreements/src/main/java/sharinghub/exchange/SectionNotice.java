package sharinghub.exchange;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.decision.Reach;
import sharinghub.reference.DocumentId;
import sharinghub.reference.SectionId;

/**
 * That a section exists, and how far it is open to the asker.
 *
 * @param section  which
 * @param document in which it was sealed
 * @param version  of that document, counted from 1
 * @param author   the agency that wrote it
 * @param category what kind of thing it says
 * @param mode     the most that is open now; at least existence
 * @param content  when its content may be opened
 * @param contact  whom to ring at the author's agency, as the directory has it, where the mode is contact or more
 */
public record SectionNotice(
        SectionId section,
        DocumentId document,
        int version,
        AgencyId author,
        DataCategory category,
        Mode mode,
        Reach content,
        Optional<String> contact) {}
