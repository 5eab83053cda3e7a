package sharinghub.portal.design;

import java.util.Set;
import sharinghub.agency.Role;

/**
 * One entry of the navigation.
 *
 * @param text   what is read, such as "Meetings"
 * @param to     its first page; the entry is shown as open on every address below it
 * @param openTo the roles that may open that page; nobody else is shown the entry
 */
public record Destination(String text, String to, Set<Role> openTo) {

    /** Keeps its own copy. */
    public Destination {
        openTo = Set.copyOf(openTo);
    }

    /** Whether a page at that path belongs to this entry. */
    public boolean holds(String path) {
        return path.equals(to) || path.startsWith(to + "/");
    }
}
