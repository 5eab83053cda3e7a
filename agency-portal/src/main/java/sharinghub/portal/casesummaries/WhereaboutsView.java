package sharinghub.portal.casesummaries;

import java.util.List;
import sharinghub.portal.design.Form;

/**
 * Where the person is, shown once.
 *
 * @param spoken   the case's reference as people read it out
 * @param address  of the case
 * @param form     the reason, and what is wrong with it
 * @param sections what is written; empty when there is nothing for this agency to read
 * @param refused  why others gave nothing; empty when they were not asked, or gave something
 * @param waiting  that the log has still to be told of the look at what this agency wrote; empty otherwise
 */
public record WhereaboutsView(
        String spoken,
        String address,
        Form form,
        List<CaseView.ShownSection> sections,
        List<String> refused,
        String waiting) {

    /** Takes copies. */
    public WhereaboutsView {
        sections = List.copyOf(sections);
        refused = List.copyOf(refused);
    }
}
