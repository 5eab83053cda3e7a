package sharinghub.portal.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here read them: "24 November 2026", "9:30am", "midday". Always the time in London. */
public final class PlainTime {

    /** Where everybody here is. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private PlainTime() {}

    /**
     * The day that somebody wrote: "24 November 2026".
     *
     * @throws java.time.DateTimeException for anything else
     */
    public static LocalDate readDay(String written) {
        return LocalDate.parse(written, DAY);
    }

    /** The day it is in London then. */
    public static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** The day: "24 November 2026". */
    public static String day(Instant at) {
        return day(date(at));
    }

    /** The day: "24 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day where there is little room: "24 Nov". */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** The month: "November 2026". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** The month where there is little room: "Nov 26". */
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /** From one day to another, saying nothing twice: "1 and 23 November 2026", "27 October and 23 November 2026". */
    public static String between(LocalDate first, LocalDate last) {
        DateTimeFormatter start = first.getYear() != last.getYear()
                ? DAY
                : DateTimeFormatter.ofPattern(first.getMonth() == last.getMonth() ? "d" : "d MMMM", Locale.UK);
        return start.format(first) + " and " + day(last);
    }

    /** The time of day: "9:30am", "midday", "midnight". */
    public static String time(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, LONDON);
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 12 ? "midday" : "midnight";
        }
        return HOUR.format(time).toLowerCase(Locale.UK);
    }

    /** Day and time: "24 November 2026 at 9:30am". */
    public static String moment(Instant at) {
        return day(at) + " at " + time(at);
    }
}
