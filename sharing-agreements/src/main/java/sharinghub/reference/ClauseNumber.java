package sharinghub.reference;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The number of a clause as printed; `4.10` comes after `4.9`.
 *
 * @param text groups of digits with dots between, such as `4.1`; at most five groups of at most four digits
 */
public record ClauseNumber(String text) implements Comparable<ClauseNumber> {

    private static final Pattern SPELLING = Pattern.compile("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,4}");

    /** Refuses any other spelling. */
    public ClauseNumber {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException("a clause number is groups of digits with dots between, such as `4.1`");
        }
    }

    @Override
    public int compareTo(ClauseNumber other) {
        return Arrays.compare(groups(), other.groups());
    }

    private int[] groups() {
        return Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
