package sharinghub.portal.partners;

import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;

/**
 * A person who works for a partner agency, as the agency's administrator has them signed in.
 *
 * @param username what they type to sign in
 * @param post     what they do there, in words that colleagues use
 * @param agency   whose staff they are; they cannot change it themselves
 * @param team     the part of it they work in, by its name within the agency, where it has parts
 * @param roles    what they may do; at least one
 */
public record StaffMember(
        String username,
        String firstName,
        String lastName,
        String post,
        AgencyId agency,
        Optional<String> team,
        Set<Role> roles) {

    /** Refuses a person without any role. */
    public StaffMember {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a person who signs in has at least one role");
        }
    }
}
