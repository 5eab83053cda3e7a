package sharinghub.decision;

import java.util.List;
import java.util.Optional;

/**
 * Why nothing is handed over.
 *
 * @param reasons              never empty, none twice, the most telling first
 * @param smallestLawfulChange the permit with fewest conditions unmet, and those conditions, in one sentence; nothing when
 *     no permit could allow it or a forbid stands in the way
 */
public record Refusal(List<Reason> reasons, Optional<String> smallestLawfulChange) implements Decision {

    /** Copies the list; refuses to refuse without a reason. */
    public Refusal {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        reasons = List.copyOf(reasons);
    }
}
