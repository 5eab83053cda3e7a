package sharinghub.auditlog;

import java.time.Period;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import sharinghub.agency.AgencyId;

/**
 * What a tombstone says: that in a range of places the text, salt and sealed detail of so many entries are gone, and by
 * which rule. Proofs of those entries stay; nobody can read them any more.
 *
 * <p>Because it counts, for each agency too, a log that hides an entry cannot call it erased.
 *
 * @param first    the first place of the range, counted from 0
 * @param last     its last place; what stands in the range and is not erased is still open to those it concerns
 * @param count    how many entries of the range were erased; at least 1
 * @param kept     the rule: so long is an entry kept before it is erased, in years, months and days
 * @param concerns for each agency that an erased entry concerned, which of its numbers; never empty
 */
public record Erasure(long first, long last, long count, Period kept, SortedMap<AgencyId, Numbers> concerns) {

    private static final Pattern PERIOD =
            Pattern.compile("P(?=[1-9])(?:[1-9][0-9]{0,4}Y)?(?:[1-9][0-9]{0,4}M)?(?:[1-9][0-9]{0,4}D)?");

    /**
     * The running numbers that an agency has within the range.
     *
     * @param first its first number there, counted from 1
     * @param last  its last number there
     * @param count how many of them belong to erased entries; at least 1
     */
    public record Numbers(long first, long last, long count) {

        /** Refuses what cannot be. */
        public Numbers {
            if (first < 1 || last < first || count < 1 || count > last - first + 1) {
                throw new IllegalArgumentException(
                        "so many of an agency's numbers cannot be erased between " + first + " and " + last);
            }
        }

        @Override
        public String toString() {
            return first + " " + last + " " + count;
        }
    }

    /** Refuses what cannot be: more erased than there are places, and a rule that keeps nothing. */
    public Erasure {
        concerns = Collections.unmodifiableSortedMap(new TreeMap<>(concerns));
        if (first < 0 || last < first || count < 1 || count > last - first + 1) {
            throw new IllegalArgumentException("so many entries cannot be erased between " + first + " and " + last);
        }
        if (!isRule(kept)) {
            throw new IllegalArgumentException("expected a period of years, months and days such as `P10Y`");
        }
        long named = 0;
        for (Numbers numbers : concerns.values()) {
            if (numbers.count() > count || numbers.last() - numbers.first() > last - first) {
                throw new IllegalArgumentException("an agency has more numbers in the range than it has places");
            }
            named += numbers.count();
        }
        if (named < count) {
            throw new IllegalArgumentException("every erased entry concerned somebody");
        }
    }

    /** Whether a period may be a rule: years, months and days, at least one day, each of at most five digits. */
    public static boolean isRule(Period kept) {
        return PERIOD.matcher(kept.toString()).matches();
    }

    /** Whether a place is in the range. */
    public boolean covers(long index) {
        return index >= first && index <= last;
    }

    /** As it stands in an entry, without the agencies. */
    @Override
    public String toString() {
        return first + " " + last + " " + count + " " + kept;
    }
}
