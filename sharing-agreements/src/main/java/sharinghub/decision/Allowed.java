package sharinghub.decision;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Mode;
import sharinghub.reference.ClauseRef;

/**
 * What one section may be opened for.
 *
 * @param clause the clause that allows it, with its agreement
 * @param mode   how much: as much as was asked for
 * @param onward what the reader may pass on, as the clause says it; nothing may be passed on without it
 * @param keep   how long the reader keeps it, as the clause says it
 * @param owed   the same and whatever else the reader owes for it, for machines
 */
public record Allowed(
        ClauseRef clause, Mode mode, Optional<String> onward, Optional<String> keep, List<Obligation> owed) {

    /** Copies the list. */
    public Allowed {
        owed = List.copyOf(owed);
    }
}
