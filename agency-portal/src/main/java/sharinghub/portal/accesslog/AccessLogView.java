package sharinghub.portal.accesslog;

import java.util.List;
import java.util.Optional;
import sharinghub.portal.design.BarPicture;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.ReceiptToKeep;
import sharinghub.portal.design.TagColour;

/**
 * What was found, in words.
 *
 * @param answer   the sentence that answers
 * @param badge    what was checked
 * @param picture  how often each day; nothing when nobody opened anything then
 * @param entries  how many were found, on all pages together
 * @param page     which page this is, counted from 1
 * @param pages    how many there are; at least 1
 * @param rows     the page's own, newest first
 * @param notShown what else stands in the log, a sentence each
 * @param ownLook  says that this look is itself an entry, and for what reason
 */
public record AccessLogView(
        String answer,
        ProofBadge badge,
        Optional<BarPicture> picture,
        int entries,
        int page,
        int pages,
        List<Row> rows,
        List<String> notShown,
        String ownLook) {

    /** Takes copies. */
    public AccessLogView {
        rows = List.copyOf(rows);
        notShown = List.copyOf(notShown);
    }

    /**
     * One entry.
     *
     * @param day     when
     * @param time    of day
     * @param who     a name, or what stands for one
     * @param post    and agency
     * @param did     what they did, with the case where there is one
     * @param why     the reason given
     * @param under   the clauses that decided; empty for none
     * @param outcome in one word
     * @param colour  repeats the outcome
     * @param receipt of the entry, and so its place in the log
     */
    public record Row(
            String day,
            String time,
            String who,
            String post,
            String did,
            String why,
            String under,
            String outcome,
            TagColour colour,
            ReceiptToKeep receipt) {}
}
