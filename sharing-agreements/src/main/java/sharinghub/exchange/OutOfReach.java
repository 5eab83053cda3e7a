package sharinghub.exchange;

import sharinghub.auditlog.Receipt;

/**
 * The one answer to whoever asks about a case and stands outside it: the same for a case that exists as for one that does
 * not, so that asking tells nothing. That it was asked is logged all the same.
 *
 * @param type    as in {@link Problem}
 * @param title   as in {@link Problem}
 * @param status  404
 * @param detail  always the same sentence
 * @param receipt of the entry that says ASKED
 */
public record OutOfReach(String type, String title, int status, String detail, Receipt receipt)
        implements ProblemDetails {

    /** What every such answer has as its type. */
    public static final String TYPE = "urn:sharinghub:problem:out-of-reach";

    private static final int NOT_FOUND = 404;

    /** The answer, for the entry of that receipt. */
    public static OutOfReach of(Receipt receipt) {
        return new OutOfReach(
                TYPE,
                "There is nothing here for you",
                NOT_FOUND,
                "Either there is no such case, or your agreements do not let you know of it. That you asked is logged.",
                receipt);
    }
}
