package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;

/** How days are written where people read them, whatever the machine's language: `1 April 2026`. */
public final class Day {

    /** The months, January first. */
    public static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Day() {}

    /** The day in words. */
    public static String said(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
