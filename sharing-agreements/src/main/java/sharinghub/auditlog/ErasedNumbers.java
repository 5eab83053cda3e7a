package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.List;

/** One agency's running numbers that tombstones speak of, and those that were found missing. */
final class ErasedNumbers {

    /** Neighbouring numbers, both ends included. */
    private record Gap(long first, long last) {}

    private final List<Erasure.Numbers> said = new ArrayList<>();
    private final List<Gap> missing = new ArrayList<>();

    /** A tombstone speaks of these. */
    void add(Erasure.Numbers numbers) {
        said.add(numbers);
    }

    /**
     * Remembers that these are missing, and says whether tombstones cover every one of them.
     *
     * @param last at least {@code first} - 1, and then none is missing
     */
    boolean explain(long first, long last) {
        if (first <= last) {
            missing.add(new Gap(first, last));
        }
        long next = first;
        while (next <= last) {
            long reach = next;
            for (Erasure.Numbers numbers : said) {
                if (numbers.first() <= next && numbers.last() >= next) {
                    reach = Math.max(reach, numbers.last() + 1);
                }
            }
            if (reach == next) {
                return false;
            }
            next = reach;
        }
        return true;
    }

    /** How many of the numbers that a tombstone speaks of were missing so far. */
    long missing(Erasure.Numbers numbers) {
        return missing.stream()
                .mapToLong(gap -> Math.min(gap.last(), numbers.last()) + 1 - Math.max(gap.first(), numbers.first()))
                .filter(count -> count > 0)
                .sum();
    }
}
