package sharinghub.exchange;

import java.util.List;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDetail;
import sharinghub.document.SealedDocument;
import sharinghub.facts.SignedFactStatement;
import sharinghub.reference.RequestId;

/**
 * A sealed document, for the hub to keep.
 *
 * @param request  see {@link Question}
 * @param document the sealed document, as `docs/sealed-document.md` has it
 * @param shares   the hub's half for each section and recipient: exactly one for each grant in the document
 * @param facts    what the author's agency vouches for about the case and its sections
 * @param detail   see {@link Question}
 */
public record Submission(
        RequestId request,
        SealedDocument document,
        List<ReleaseShare> shares,
        List<SignedFactStatement> facts,
        SealedDetail detail)
        implements Question {

    /** The most facts one document may bring. */
    public static final int MOST_FACTS = 500;

    /** Copies the lists; refuses too many facts. */
    public Submission {
        shares = List.copyOf(shares);
        facts = List.copyOf(facts);
        if (facts.size() > MOST_FACTS) {
            throw new IllegalArgumentException("up to " + MOST_FACTS + " facts");
        }
    }

    /** Names the request; says nothing of the shares. */
    @Override
    public String toString() {
        return "Submission[" + request + "]";
    }
}
