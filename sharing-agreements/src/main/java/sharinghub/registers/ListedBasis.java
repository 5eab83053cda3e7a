package sharinghub.registers;

import java.util.Optional;
import java.util.Set;

/**
 * What an agency may rest on under data protection law.
 *
 * @param name  as agreements name it
 * @param title the law, for people
 * @param of    classes that may rest on it; empty for anyone
 * @param replacedBy the basis that took its place
 * @param source where it comes from
 */
public record ListedBasis(String name, String title, Set<String> of, Optional<String> replacedBy, Source source) {

    /** Copies the set. */
    public ListedBasis {
        of = Set.copyOf(of);
    }

    /** Whether an agency of these classes may rest on it. */
    public boolean isFor(Set<String> agency) {
        return of.isEmpty() || agency.stream().anyMatch(of::contains);
    }
}
