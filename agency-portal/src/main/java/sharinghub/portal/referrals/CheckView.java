package sharinghub.portal.referrals;

import java.util.List;
import sharinghub.portal.design.SummaryRow;

/**
 * What the page "Check your answers" shows.
 *
 * @param place   of the page
 * @param forum   as people write it
 * @param parts   the answers, by part
 * @param trouble why it was not sent, and what to do; empty before it was tried
 */
public record CheckView(Place place, String forum, List<Answers> parts, List<String> trouble) implements OnTheWay {

    /** Takes copies. */
    public CheckView {
        parts = List.copyOf(parts);
        trouble = List.copyOf(trouble);
    }

    /**
     * Some answers under one heading.
     *
     * @param heading as people read it
     * @param rows    each with where it can be changed
     */
    public record Answers(String heading, List<SummaryRow> rows) {}
}
