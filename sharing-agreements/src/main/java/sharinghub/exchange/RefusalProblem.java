package sharinghub.exchange;

import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.Receipt;
import sharinghub.decision.Reason;

/**
 * Nothing is handed over, and why: a problem of RFC 9457 with three members of our own. Given only to those who may know
 * that the case exists; everybody else gets the plain 404 of a case that does not exist.
 *
 * @param type                 as in {@link Problem}
 * @param title                as in {@link Problem}
 * @param status               403
 * @param detail               the most telling reason, as a sentence
 * @param reasons              every reason there is, the most telling first; at least one
 * @param smallestLawfulChange what would have to become true; nothing when no clause could allow it
 * @param receipt              of the entry that says REFUSED
 */
public record RefusalProblem(
        String type,
        String title,
        int status,
        String detail,
        List<Reason> reasons,
        Optional<String> smallestLawfulChange,
        Receipt receipt)
        implements ProblemDetails {

    /** What every refusal inside a case has as its type. */
    public static final String TYPE = "urn:sharinghub:problem:refused";

    private static final String TITLE = "The agreements do not allow this";
    private static final int FORBIDDEN = 403;

    /** Refuses a no without a reason. */
    public RefusalProblem {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal says why");
        }
    }

    /** A refusal for these reasons. */
    public static RefusalProblem because(List<Reason> reasons, Optional<String> smallestLawfulChange, Receipt receipt) {
        return new RefusalProblem(
                TYPE, TITLE, FORBIDDEN, reasons.getFirst().sentence(), reasons, smallestLawfulChange, receipt);
    }
}
