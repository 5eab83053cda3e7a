package sharinghub.exchange;

import java.util.List;
import sharinghub.auditlog.Receipt;

/**
 * The cases the asker may know of now, in the order of their references. There may be more.
 *
 * @param cases   each with at least one section
 * @param receipt of the entry that says CONSULTED
 */
public record ListingAnswer(List<CaseNotice> cases, Receipt receipt) {

    /** Copies the list. */
    public ListingAnswer {
        cases = List.copyOf(cases);
    }
}
