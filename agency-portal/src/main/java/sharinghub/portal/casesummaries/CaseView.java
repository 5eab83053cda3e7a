package sharinghub.portal.casesummaries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.ReceiptToKeep;

/**
 * One case, opened.
 *
 * @param spoken      its reference as people read it out
 * @param address     of the case
 * @param initials    of the person it is about; empty while nobody here knows
 * @param reason      why it was opened, in the person's own words
 * @param until       when it closes
 * @param badge       what was proved before it was shown
 * @param receipt     of the entry that says what was handed over
 * @param own         what this agency wrote
 * @param others      what other agencies let it open
 * @param withheld    what it may know of, and not open
 * @param whereabouts whether there is something about where the person is, to be looked at by itself
 * @param waiting     that the log has still to be told of the opening of what this agency wrote; empty otherwise
 * @param trouble     why the hub handed nothing over, when it did not; empty otherwise
 */
public record CaseView(
        String spoken,
        String address,
        String initials,
        String reason,
        Instant until,
        Optional<ProofBadge> badge,
        Optional<ReceiptToKeep> receipt,
        List<ShownSection> own,
        List<ShownSection> others,
        List<Withheld> withheld,
        boolean whereabouts,
        String waiting,
        List<String> trouble) {

    /** Takes copies. */
    public CaseView {
        own = List.copyOf(own);
        others = List.copyOf(others);
        withheld = List.copyOf(withheld);
        trouble = List.copyOf(trouble);
    }

    /** How many sections stand on the page. */
    public int opened() {
        return own.size() + others.size();
    }

    /**
     * One section in the clear.
     *
     * @param category as people call it
     * @param author   as people write it
     * @param text     what is written
     * @param clause   that allows it, as people cite it; empty for the agency's own
     * @param onward   what may be passed on
     * @param keep     how long it may be kept; empty when the clause does not say
     */
    public record ShownSection(String category, String author, String text, String clause, String onward, String keep) {

        /** Says nothing of the text. */
        @Override
        public String toString() {
            return "ShownSection of " + category;
        }
    }

    /**
     * A section that may be known of, and not opened.
     *
     * @param category as people call it
     * @param author   as people write it
     * @param reasons  why not, in sentences
     * @param next     what would have to change; says so when nothing could
     */
    public record Withheld(String category, String author, List<String> reasons, String next) {

        /** Takes a copy. */
        public Withheld {
            reasons = List.copyOf(reasons);
        }
    }
}
