package sharinghub.portal.casesummaries;

import java.util.List;
import sharinghub.portal.design.Destination;

/**
 * What the home page shows.
 *
 * @param name   the person
 * @param agency whose staff they are, as people write it
 * @param roles  what they may do, in words
 * @param open   the parts of the portal open to them, home left out
 * @param works  whether they work with cases
 * @param cases  theirs, when they do
 */
public record HomeView(
        String name, String agency, List<String> roles, List<Destination> open, boolean works, CasesView cases) {

    /** Takes copies. */
    public HomeView {
        roles = List.copyOf(roles);
        open = List.copyOf(open);
    }

    /** Whether the part of the portal at that address is open to them. */
    public boolean opens(String address) {
        return open.stream().anyMatch(entry -> entry.to().equals(address));
    }
}
