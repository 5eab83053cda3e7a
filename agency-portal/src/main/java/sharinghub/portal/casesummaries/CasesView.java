package sharinghub.portal.casesummaries;

import java.util.List;

/**
 * What the list of cases shows.
 *
 * @param own     the cases this agency wrote something about
 * @param others  the cases that only others wrote about
 * @param trouble why the second list may not be whole; empty when it is
 * @param names   whether names are shown
 */
public record CasesView(List<CaseRow> own, List<CaseRow> others, List<String> trouble, boolean names) {

    /** Takes copies. */
    public CasesView {
        own = List.copyOf(own);
        others = List.copyOf(others);
        trouble = List.copyOf(trouble);
    }
}
