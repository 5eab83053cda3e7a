package sharinghub.decision;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;

/**
 * Something not sealed yet, looked at from one possible reader.
 *
 * @param author   who would seal it
 * @param category what kind of data it would hold
 * @param under    the agreement it would be sealed under
 * @param facts    what the author already knows, such as the subject's role and the risk band, and the stage in which the
 *     case would be; all else is open
 * @param reader   who might read it
 * @param purpose  what for
 * @param mode     how much
 * @param at       when it would be sealed
 */
public record Prospect(
        AgencyId author,
        DataCategory category,
        AgreementHash under,
        Facts facts,
        Asker reader,
        PurposeName purpose,
        Mode mode,
        Instant at) {}
