package sharinghub.agreement;

import java.time.LocalDate;

/**
 * From when to when an agreement may decide; days in Europe/London, both included.
 *
 * @param first the first day
 * @param last  the last day; not before {@code first}
 */
public record Term(LocalDate first, LocalDate last) {

    /** Refuses an end before the beginning. */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a term ends on or after the day it begins");
        }
    }

    /** Whether that day falls within. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
