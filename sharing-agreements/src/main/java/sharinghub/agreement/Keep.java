package sharinghub.agreement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How long a recipient keeps data of some categories.
 *
 * @param of  which categories, and what stands below them; empty for all that no other line of the clause names
 * @param how how long
 */
public record Keep(List<DataCategory> of, Retention how) {

    /** Copies the list. */
    public Keep {
        of = List.copyOf(of);
    }

    /** Whether this says how long data of that category are kept. */
    public boolean covers(DataCategory category) {
        return of.isEmpty() || of.stream().anyMatch(named -> named.covers(category));
    }

    /** As the agreement says it. */
    @Override
    public String toString() {
        return of.isEmpty()
                ? how.toString()
                : of.stream().map(DataCategory::toString).collect(Collectors.joining(", ")) + " for " + how;
    }
}
