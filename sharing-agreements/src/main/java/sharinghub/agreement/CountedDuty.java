package sharinghub.agreement;

import java.time.LocalDate;
import java.util.Optional;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.ListedTerm;
import sharinghub.registers.WorkingDays;

/**
 * A duty with an owner and a date.
 *
 * @param number      as printed
 * @param title       as people read it
 * @param owners      who owes it
 * @param what        what they owe, as the register of duties lists it
 * @param workingDays how long they have, 1 to 99
 * @param after       counted from what, as the register of events lists it
 * @param whenMissed  what follows when they do not, as the register of consequences lists it
 */
public record CountedDuty(
        ClauseNumber number,
        String title,
        Group owners,
        ListedTerm what,
        int workingDays,
        ListedTerm after,
        ListedTerm whenMissed)
        implements Duty {

    /** Refuses a period out of range. */
    public CountedDuty {
        Periods.check(workingDays);
    }

    /**
     * The last day on which it is done in time; nothing when bank holidays are not listed so far.
     *
     * @param event the day of what it is counted from, in Europe/London
     */
    public Optional<LocalDate> dueBy(LocalDate event, WorkingDays days) {
        return days.after(event, workingDays);
    }

    /** How long they have, as the agreement says it. */
    public String period() {
        return Periods.said(workingDays) + " after " + after.said();
    }
}
