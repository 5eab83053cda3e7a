package sharinghub.portal.signin;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * A person at work: what a page may know of them. Pages take it as a parameter, `@Context SignedIn who`.
 *
 * @param person who they are to the log: Keycloak's `sub`
 * @param name   as colleagues write it; goes nowhere but onto pages and into sealed details
 * @param post   what they do, such as "Detective inspector"; empty when Keycloak does not say
 * @param agency whose staff they are, and so whose keys and store are used for them
 * @param team   the part of the agency they work in, where it has parts
 * @param roles  what they may do here
 * @param hub    gives the token that says to the hub who is asking
 */
public record SignedIn(
        UUID person, String name, String post, AgencyId agency, Optional<Team> team, Set<Role> roles, HubToken hub) {

    /** Keeps its own copy. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has that role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** No name: this may end up in a log line. */
    @Override
    public String toString() {
        return agency + " " + person;
    }
}
