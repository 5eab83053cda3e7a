package sharinghub.portal.signin;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * What a token says that a person is. A session goes by those of sign-in, and ends when they change.
 *
 * @param person Keycloak's `sub`
 * @param team   the part of the agency they work in, where it has parts
 * @param roles  what they may do here
 */
record Rights(UUID person, Optional<Team> team, Set<Role> roles) {

    /** Keeps its own copy. */
    Rights {
        roles = Set.copyOf(roles);
    }
}
