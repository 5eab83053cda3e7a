package sharinghub.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One figure, round by round.
 *
 * @param values at least one
 */
public record Series(List<Double> values) {

    /** Copies them. */
    public Series {
        values = List.copyOf(values);
    }

    /** The least. */
    public double minimum() {
        return sorted().getFirst();
    }

    /** The middle one; of two, the lower. */
    public double median() {
        return sorted().get((values.size() - 1) / 2);
    }

    /** Round by round as many times as the other: only what was measured side by side is divided. */
    public Series over(Series other) {
        return new Series(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / other.values.get(round))
                .toList());
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }
}
