package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;

/**
 * An agency that may sign the agreement; until it has, it is bound by nothing and receives nothing.
 *
 * @param agency  which
 * @param name    as people write it
 * @param classes what it is in law; at least one, none twice
 * @param actingFor the other party for which it acts, which acts for itself; nothing when it acts for itself
 * @param teams   its parts with their own need to know, none twice; the agreement knows no others
 * @param joins   its first day, in Europe/London; nothing when it is there from the beginning
 * @param leaves  its last day; nothing when it is there to the end
 */
public record Party(
        AgencyId agency,
        String name,
        List<AgencyClass> classes,
        Optional<AgencyId> actingFor,
        List<String> teams,
        Optional<LocalDate> joins,
        Optional<LocalDate> leaves) {

    /** Copies the lists. */
    public Party {
        classes = List.copyOf(classes);
        teams = List.copyOf(teams);
    }

    /** Whether it is there on that day; before it joins and after it has left, it is as if it had not signed. */
    public boolean isThere(LocalDate day) {
        return joins.filter(day::isBefore).isEmpty()
                && leaves.filter(day::isAfter).isEmpty();
    }
}
