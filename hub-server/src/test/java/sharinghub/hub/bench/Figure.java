package sharinghub.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
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
record Figure(
        String bench,
        long n,
        Series value,
        String unit,
        @Nullable String ratioTo,
        @Nullable Series ratio,
        Optional<Bar> bar) {

    /** Over the {@link #row}s. */
    static final String HEADING =
            "%-44s %9s %12s %12s %-8s %12s %-34s %s".formatted("", "n", "minimum", "median", "", "ratio", "of", "bar");

    static Figure alone(String bench, long n, Series value, String unit) {
        return new Figure(bench, n, value, unit, null, null, Optional.empty());
    }

    Figure comparedWith(String other, Series ratios) {
        return new Figure(bench, n, value, unit, other, ratios, Optional.empty());
    }

    Figure against(Bar theBar) {
        return new Figure(bench, n, value, unit, ratioTo, ratio, Optional.of(theBar));
    }

    /** For machines: medians. */
    String json() {
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
    String row(boolean judged) {
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
}
