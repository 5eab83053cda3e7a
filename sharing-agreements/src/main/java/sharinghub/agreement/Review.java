package sharinghub.agreement;

import java.time.LocalDate;

/**
 * When the parties look at the agreement again, and what happens when they do not. A review ends with a new version that
 * names the next date; so an agreement whose own date has long passed was not reviewed.
 *
 * @param everyMonths the rhythm, from 1 to 120 months
 * @param nextBy      the last day for the next review, in Europe/London
 * @param graceMonths how many months after that day the agreement still decides, from 0 to 120; from then on it does not
 */
public record Review(int everyMonths, LocalDate nextBy, int graceMonths) {

    /** Refuses numbers out of range. */
    public Review {
        if (everyMonths < 1 || everyMonths > 120 || graceMonths < 0 || graceMonths > 120) {
            throw new IllegalArgumentException("a review has a rhythm of 1 to 120 months and a grace of 0 to 120");
        }
    }

    /** The last day on which the agreement decides without a review. */
    public LocalDate lastDay() {
        return nextBy.plusMonths(graceMonths);
    }
}
