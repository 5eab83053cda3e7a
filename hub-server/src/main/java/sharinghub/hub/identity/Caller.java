package sharinghub.hub.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * The person behind a request, as a verified token of their agency's says. The hub knows no name, only this.
 *
 * @param agency   whose portal and whose token it is; the two were found equal
 * @param team     the part of the agency they work in, when their account has one
 * @param person   the stable `sub` of their account
 * @param roles    what they may do; at least one
 * @param signedIn when they last proved who they are (`auth_time`); every token must say so, though no door asks for a recent one yet
 * @param until    when this token ends; never more than five minutes after it was made
 */
public record Caller(
        AgencyId agency, Optional<Team> team, UUID person, Set<Role> roles, Instant signedIn, Instant until)
        implements Identified {

    /** Refuses a person without any role, or with another agency's team. */
    public Caller {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a caller has at least one role");
        }
        if (team.filter(theirs -> !theirs.agency().equals(agency)).isPresent()) {
            throw new IllegalArgumentException("a caller's team is one of their own agency");
        }
    }
}
