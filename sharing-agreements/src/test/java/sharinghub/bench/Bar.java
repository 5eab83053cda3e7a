package sharinghub.bench;

import java.util.Locale;

/**
 * What a ratio is to reach. It is printed beside the figure, never asserted.
 *
 * @param atLeast whether more is better
 * @param limit   of the median ratio
 */
public record Bar(boolean atLeast, double limit) {

    /** That much or more. */
    public static Bar atLeast(double limit) {
        return new Bar(true, limit);
    }

    /** That much or less. */
    public static Bar atMost(double limit) {
        return new Bar(false, limit);
    }

    /** Whether a ratio reaches it. */
    public boolean isMetBy(double ratio) {
        return atLeast ? ratio >= limit : ratio <= limit;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", atLeast ? "≥" : "≤", limit);
    }
}
