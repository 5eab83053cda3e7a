package sharinghub.portal.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here read them: "24 November 2026", "9:30am", "midday". Always the time in London. */
public final class PlainTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private PlainTime() {}

    /** The day: "24 November 2026". */
    public static String day(Instant at) {
        return day(LocalDate.ofInstant(at, LONDON));
    }

    /** The day: "24 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
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
