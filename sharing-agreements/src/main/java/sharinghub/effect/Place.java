package sharinghub.effect;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.decision.Asker;
import sharinghub.decision.Prospect;
import sharinghub.facts.Facts;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.Hash;

/**
 * One place of the space in which an agreement decides; all that is left open are facts and how much.
 *
 * @param author   whose data
 * @param reader   who might read them
 * @param category what kind they are
 * @param purpose  what for
 */
public record Place(AgencyId author, Reader reader, DataCategory category, PurposeName purpose) {

    private static final AgreementHash ANY = new AgreementHash(Hash.of());

    /** The question of this place, for the engine. The reader's role is told by the facts alone. */
    Prospect asked(Mode mode, Facts facts, Instant at) {
        return new Prospect(
                author,
                category,
                ANY,
                facts,
                new Asker(reader.agency(), reader.team(), Role.PRACTITIONER),
                purpose,
                mode,
                at);
    }
}
