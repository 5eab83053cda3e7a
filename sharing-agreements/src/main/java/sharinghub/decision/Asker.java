package sharinghub.decision;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * Who asks.
 *
 * @param agency whose person it is
 * @param team   the part of that agency; nothing when it is not known
 * @param role   what the person may do in the product
 */
public record Asker(AgencyId agency, Optional<Team> team, Role role) {

    /** Refuses a team of another agency. */
    public Asker {
        if (team.isPresent() && !team.get().agency().equals(agency)) {
            throw new IllegalArgumentException("the team belongs to another agency");
        }
    }
}
