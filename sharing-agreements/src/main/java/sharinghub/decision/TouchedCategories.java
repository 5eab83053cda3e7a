package sharinghub.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sharinghub.agreement.DataCategory;

/**
 * Forbids by the categories they touch: those they name, all below these, and all above, for a section of a wider category
 * may hold what is forbidden.
 */
final class TouchedCategories {

    private final Map<String, List<Ban>> named = new HashMap<>();
    private final Map<String, List<Ban>> somethingBelow = new HashMap<>();
    private final List<Ban> anything = new ArrayList<>();

    /** Adds a forbid; they come by rising rank. */
    void add(Ban ban) {
        List<DataCategory> categories = ban.forbid().scope().categories();
        if (categories.isEmpty()) {
            anything.add(ban);
        }
        for (DataCategory category : categories) {
            add(named, category.text(), ban);
            for (String wider = wider(category.text()); !wider.isEmpty(); wider = wider(wider)) {
                add(somethingBelow, wider, ban);
            }
        }
    }

    /**
     * Adds the forbids that touch a category to what was found: some lists, each by rising rank; the same forbid may stand
     * in two.
     */
    void find(DataCategory category, List<List<Ban>> found) {
        found.add(anything);
        found.add(somethingBelow.getOrDefault(category.text(), List.of()));
        for (String text = category.text(); !text.isEmpty(); text = wider(text)) {
            found.add(named.getOrDefault(text, List.of()));
        }
    }

    private static void add(Map<String, List<Ban>> to, String category, Ban ban) {
        to.computeIfAbsent(category, unused -> new ArrayList<>()).add(ban);
    }

    /** The category one step nearer the root; empty for a root. */
    private static String wider(String category) {
        return category.substring(0, Math.max(0, category.lastIndexOf('.')));
    }
}
