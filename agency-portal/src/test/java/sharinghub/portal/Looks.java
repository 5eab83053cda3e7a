package sharinghub.portal;

import java.util.Set;
import java.util.TreeSet;
import sharinghub.figures.Figures;

/** What axe has been shown in a real browser, by all tests of this run: told to the table of the deep run. */
final class Looks {

    private static final Set<String> PAGES = new TreeSet<>();
    private static final Set<Integer> WIDTHS = new TreeSet<>();
    private static int looks;
    private static int findings;

    private Looks() {}

    /**
     * Counts one look.
     *
     * @param page     told from others by its title
     * @param width    in pixels
     * @param findings how many rules of axe the page broke
     */
    static synchronized void at(String page, int width, int findings) {
        PAGES.add(page);
        WIDTHS.add(width);
        looks++;
        Looks.findings += findings;
        Figures.tell(
                "Pages in Chromium, under axe (WCAG 2.2 AA and best practice)",
                PAGES.size() + " titles, " + looks + " looks at "
                        + String.join(", ", WIDTHS.stream().map(String::valueOf).toList()) + " px",
                Looks.findings + " findings");
    }
}
