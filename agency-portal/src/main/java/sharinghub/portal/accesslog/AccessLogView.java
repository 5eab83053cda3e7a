package sharinghub.portal.accesslog;

import java.util.List;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.TagColour;

/**
 * What was found, in words.
 *
 * @param answer  the sentence that answers
 * @param badge   what was checked
 * @param rows    newest first
 * @param ownLook the sentence that says that this look is itself an entry
 */
public record AccessLogView(String answer, ProofBadge badge, List<Row> rows, String ownLook) {

    /** Takes a copy. */
    public AccessLogView {
        rows = List.copyOf(rows);
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
     * @param index   place in the log
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
            long index) {}
}
