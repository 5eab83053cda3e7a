package sharinghub.exchange;

import java.util.List;
import sharinghub.document.SealedDetail;
import sharinghub.facts.SignedFactStatement;
import sharinghub.reference.RequestId;

/**
 * Brings facts that the asker's agency vouches for.
 *
 * @param request see {@link Question}
 * @param facts   each signed with the agency's signing key; at least one, all about one case
 * @param detail  see {@link Question}
 */
public record FactQuestion(RequestId request, List<SignedFactStatement> facts, SealedDetail detail)
        implements Question {

    /** The most facts one question may bring. */
    public static final int MOST_FACTS = 100;

    /** Refuses none and too many, and facts about two cases. */
    public FactQuestion {
        facts = List.copyOf(facts);
        if (facts.isEmpty() || facts.size() > MOST_FACTS) {
            throw new IllegalArgumentException("from 1 to " + MOST_FACTS + " facts");
        }
        if (facts.stream().map(fact -> fact.statement().about()).distinct().count() != 1) {
            throw new IllegalArgumentException("all facts of one question are about one case");
        }
    }
}
