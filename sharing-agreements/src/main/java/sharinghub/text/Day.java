package sharinghub.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** How days are written where people read them, whatever the machine's language: `1 April 2026`. */
public final class Day {

    private static final List<String> MONTHS = List.of(
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

    /** Reads a day that must come next, from the year 1000 to 9999. */
    public static LocalDate read(Tokens tokens) {
        String said = String.join(
                " ", tokens.peek().text(), tokens.peek(1).text(), tokens.peek(2).text());
        int month = MONTHS.indexOf(tokens.peek(1).text()) + 1;
        if (month > 0
                && tokens.peek().text().matches("[0-9]{1,2}")
                && tokens.peek(2).text().matches("[1-9][0-9]{3}")) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(tokens.peek(2).text()),
                        month,
                        Integer.parseInt(tokens.peek().text()));
                if (said(day).equals(said)) {
                    tokens.next();
                    tokens.next();
                    tokens.next();
                    return day;
                }
            } catch (DateTimeException e) {
                throw tokens.lost("there is no " + said, "write a day of the calendar, such as `1 April 2026`");
            }
        }
        throw tokens.lost(
                "expected a day, found " + tokens.peek().said(), "write it as `1 April 2026`, the month in full");
    }
}
