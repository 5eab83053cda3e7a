package sharinghub.hub.bench;

import java.util.Locale;

/**
 * What a ratio is to reach. It is printed beside the figure, never asserted.
 *
 * @param atLeast whether more is better
 * @param limit   of the median ratio
 */
record Bar(boolean atLeast, double limit) {

    static Bar atLeast(double limit) {
        return new Bar(true, limit);
    }

    static Bar atMost(double limit) {
        return new Bar(false, limit);
    }

    /** Whether a ratio reaches it. */
    boolean isMetBy(double ratio) {
        return atLeast ? ratio >= limit : ratio <= limit;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", atLeast ? "≥" : "≤", limit);
    }
}
