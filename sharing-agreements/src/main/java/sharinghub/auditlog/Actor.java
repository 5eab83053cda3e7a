package sharinghub.auditlog;

import java.util.Optional;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * Who did it, as everybody concerned may read it; the name is in the sealed detail only.
 *
 * @param agency whose certificate and token it was
 * @param person the token's {@code sub}: the same person in every entry, nobody's name
 * @param team   of that agency, when the person acted for one
 * @param role   in which the person acted
 */
public record Actor(AgencyId agency, UUID person, Optional<Team> team, Role role) {

    /**
     * The hub itself, which acts by a rule that its settings hold and by nobody's wish. No partner may bear the name of its
     * agency; its person is nobody's.
     */
    public static final Actor HUB = new Actor(new AgencyId("hub"), new UUID(0, 0), Optional.empty(), Role.HUB_OPERATOR);

    /** Refuses a team of another agency. */
    public Actor {
        if (team.isPresent() && !team.get().agency().equals(agency)) {
            throw new IllegalArgumentException("the team " + team.get() + " is not one of " + agency);
        }
    }
}
