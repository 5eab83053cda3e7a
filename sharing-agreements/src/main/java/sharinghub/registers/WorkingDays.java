package sharinghub.registers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days in England and Wales: Monday to Friday without bank holidays. It knows the years of which a holiday
 * is listed, and says nothing about any other: a day counted too few is somebody's deadline missed.
 */
public final class WorkingDays {

    private final Set<LocalDate> holidays = new TreeSet<>();
    private final Set<Integer> years = new TreeSet<>();

    /** @param holidays all bank holidays of every year that shall be known */
    public WorkingDays(Collection<LocalDate> holidays) {
        this.holidays.addAll(holidays);
        holidays.forEach(day -> years.add(day.getYear()));
    }

    /**
     * The last day of a period that began with an event: the day of the event itself does not count.
     *
     * @param event  the day of the event in Europe/London
     * @param period how many working days, at least 1
     * @return nothing when the period reaches into a year that is not known
     */
    public Optional<LocalDate> after(LocalDate event, int period) {
        if (period < 1) {
            throw new IllegalArgumentException("a period has at least one working day");
        }
        LocalDate day = event;
        int left = period;
        while (left > 0) {
            day = day.plusDays(1);
            if (!years.contains(day.getYear())) {
                return Optional.empty();
            }
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
