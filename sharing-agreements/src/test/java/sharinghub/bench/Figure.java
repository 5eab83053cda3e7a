package sharinghub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.text.Json;

/**
 * One line of what a bench found.
 *
 * @param bench   what was measured
 * @param n       of what size: callers, entries, entries in a commit
 * @param value   each round's
 * @param unit    of the value
 * @param ratioTo what it is compared with; null when with nothing
 * @param ratio   each round's; null as well
 * @param bar     that the ratio's median is to reach, if there is one
 */
public record Figure(
        String bench,
        long n,
        Series value,
        String unit,
        @Nullable String ratioTo,
        @Nullable Series ratio,
        Optional<Bar> bar) {

    /** Over the {@link #row}s. */
    public static final String HEADING =
            "%-44s %9s %12s %12s %-8s %12s %-34s %s".formatted("", "n", "minimum", "median", "", "ratio", "of", "bar");

    /** Compared with nothing. */
    public static Figure alone(String bench, long n, Series value, String unit) {
        return new Figure(bench, n, value, unit, null, null, Optional.empty());
    }

    /** The same beside another: how many times as much. */
    public Figure comparedWith(String other, Series ratios) {
        return new Figure(bench, n, value, unit, other, ratios, Optional.empty());
    }

    /** The same with what its ratio is to reach. */
    public Figure against(Bar theBar) {
        return new Figure(bench, n, value, unit, ratioTo, ratio, Optional.of(theBar));
    }

    /** For machines: medians. */
    public String json() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("bench", bench);
        line.put("n", n);
        line.put("value", rounded(value.median()));
        line.put("unit", unit);
        line.put("ratio_to", ratioTo);
        line.put("ratio", ratio == null ? null : rounded(ratio.median()));
        return new String(Json.write(line), UTF_8);
    }

    /** Three digits behind the point are more than a shared machine repeats. */
    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    /**
     * For people: minimum and median, and whether the bar is met.
     *
     * @param judged whether the run was long enough to hold a figure against its bar
     */
    public String row(boolean judged) {
        String compared = ratio == null
                ? ""
                : "%12.2f %-34s %s"
                        .formatted(
                                ratio.median(),
                                ratioTo,
                                bar.filter(each -> judged)
                                        .map(each -> each + (each.isMetBy(ratio.median()) ? "  met" : "  not met"))
                                        .orElse(""));
        return String.format(
                        Locale.ROOT,
                        "%-44s %9d %12.2f %12.2f %-8s %s",
                        bench,
                        n,
                        value.minimum(),
                        value.median(),
                        unit,
                        compared)
                .stripTrailing();
    }

    /** All of them as lines for machines. */
    public static List<Figure> told(List<Figure> figures, PrintStream out) {
        figures.forEach(figure -> out.println(figure.json()));
        return figures;
    }

    /**
     * All of them as a table for people.
     *
     * @param judged whether the run was long enough to hold a figure against its bar
     */
    public static void printTable(List<Figure> figures, boolean judged, PrintStream out) {
        out.println();
        out.println(HEADING);
        figures.forEach(figure -> out.println(figure.row(judged)));
        if (!judged) {
            out.println();
            out.println(
                    "A quick run shows that everything works. Its figures say nothing, so no bar stands beside them.");
        }
    }
}
