package sharinghub.portal.design;

import java.util.List;

/**
 * How often something happened, as bars over time; the question it answers is its heading. Drawn on the server, and the
 * same numbers stand in a table under it. All lengths are in the units of a drawing {@value #WIDTH} wide and
 * {@value #HEIGHT} high.
 *
 * @param name    of the picture, unique on its page
 * @param heading the question
 * @param finding what can be seen in it, in words; read out instead of the bars
 * @param note    what the marks mean; empty where there are none
 * @param bars    in the order of time; at least one, at most {@value #MOST_BARS}
 * @param columns headings of the table: when, how often, how many marks
 */
public record BarPicture(
        String name, String heading, String finding, String note, List<Bar> bars, List<String> columns) {

    /** More bars than that cannot be told apart. */
    public static final int MOST_BARS = 62;

    public static final int WIDTH = 840;
    public static final int HEIGHT = 116;

    /** Where the line stands on which the bars stand. */
    public static final int BASE = 90;

    private static final int TOP = 26;
    private static final int LEFT = 38;
    private static final int RIGHT = 812;
    private static final int WIDEST_BAR = 22;
    private static final int MOST_TICKS = 8;

    /**
     * One span of time.
     *
     * @param tick  when, short enough to stand under a bar: "5 Nov"
     * @param when  in full, for the table
     * @param count how often; decides the height
     * @param marks how often something of note happened; a triangle stands over the bar unless it is 0
     */
    public record Bar(String tick, String when, int count, int marks) {

        /** Whether there is anything to tell. */
        public boolean told() {
            return count > 0 || marks > 0;
        }
    }

    /** Keeps its own copies. */
    public BarPicture {
        bars = List.copyOf(bars);
        columns = List.copyOf(columns);
        if (bars.isEmpty() || bars.size() > MOST_BARS || columns.size() != 3) {
            throw new IllegalArgumentException(
                    bars.size() + " bars with " + columns.size() + " columns make no picture");
        }
    }

    /** The highest count: the top of the scale; at least 1. */
    public int most() {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }

    /** How wide each bar is. */
    public int barWidth() {
        return Math.min(WIDEST_BAR, (RIGHT - LEFT) / bars.size() * 2 / 3);
    }

    /** Where a bar's middle stands. */
    public int middle(int bar) {
        return LEFT + (RIGHT - LEFT) * (2 * bar + 1) / (2 * bars.size());
    }

    /** How high a bar is; one that is not 0 can be seen. */
    public int height(int bar) {
        int count = bars.get(bar).count();
        return count == 0 ? 0 : Math.max(3, count * (BASE - TOP) / most());
    }

    /** Whether a bar has room for the words under it: the first, the last, and evenly between. */
    public boolean ticked(int bar) {
        int apart = (bars.size() + MOST_TICKS - 1) / MOST_TICKS;
        int last = bars.size() - 1;
        return bar == last || (bar % apart == 0 && last - bar >= apart);
    }
}
