package sharinghub.portal;

import java.util.Set;
import sharinghub.agency.Role;

/** Somebody signed in asked for a page of other roles. Becomes a page that names them. */
final class WrongRole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Role> roles;

    WrongRole(Set<Role> roles) {
        super("another role's page", null, false, false);
        this.roles = roles;
    }

    /** The roles that may open it. */
    Set<Role> roles() {
        return roles;
    }
}
