package sharinghub.agreement;

import java.util.List;
import sharinghub.agency.AgencyId;

/**
 * An agency that may sign the agreement; until it has, it is bound by nothing and receives nothing.
 *
 * @param agency  which
 * @param name    as people write it
 * @param classes what it is in law; at least one, none twice
 * @param teams   its parts with their own need to know, none twice; the agreement knows no others
 */
public record Party(AgencyId agency, String name, List<AgencyClass> classes, List<String> teams) {

    /** Copies the lists. */
    public Party {
        classes = List.copyOf(classes);
        teams = List.copyOf(teams);
    }
}
