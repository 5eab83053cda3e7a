package sharinghub.decision;

import java.time.Instant;
import java.util.Optional;
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
        Instant at) {

    /** The same for more or less. */
    public Prospect wanting(Mode other) {
        return new Prospect(author, category, under, facts, reader, purpose, other, at);
    }

    /** The same with other facts. */
    public Prospect knowing(Facts other) {
        return new Prospect(author, category, under, other, reader, purpose, mode, at);
    }

    /** The same for somebody in that role at another agency, in no team of it. */
    public Prospect by(AgencyId agency) {
        Asker other = new Asker(agency, Optional.empty(), reader.role());
        return new Prospect(author, category, under, facts, other, purpose, mode, at);
    }
}
