package sharinghub.portal.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.TypedDate;
import sharinghub.portal.design.Words;

/**
 * The days an auditor asks about, as people in London count them.
 *
 * @param from the first
 * @param to   the last; not before the first, at most {@value #LONGEST_YEARS} years after it
 */
record Period(LocalDate from, LocalDate to) {

    /** The longest period, in years. */
    static final int LONGEST_YEARS = 5;

    private static final int USUAL_DAYS = 28;
    private static final Words WORDS = Words.of("accesslog/CheckAccessLog");

    /** The last four weeks: what is meant where nothing was typed. */
    static Period usual(LocalDate today) {
        return new Period(today.minusDays(USUAL_DAYS - 1), today);
    }

    /** The period as typed; nothing when something is wrong with it, and then the form says what. */
    static Optional<Period> typed(Form form, LocalDate today) {
        TypedDate from = TypedDate.of(form, "from");
        TypedDate to = TypedDate.of(form, "to");
        if (from instanceof TypedDate.NoDate) {
            form.refuse("from-day", WORDS.say("real-from"));
        }
        if (to instanceof TypedDate.NoDate) {
            form.refuse("to-day", WORDS.say("real-to"));
        } else if (to.or(today).isAfter(today)) {
            form.refuse("to-day", WORDS.say("future-to"));
        }
        if (!form.problem("from-day").isEmpty() || !form.problem("to-day").isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = to.or(today);
        LocalDate first = from.or(usual(last).from());
        if (first.isAfter(last)) {
            form.refuse("from-day", WORDS.say("from-after-to"));
            return Optional.empty();
        }
        if (first.isBefore(last.minusYears(LONGEST_YEARS))) {
            form.refuse("from-day", WORDS.say("too-long", LONGEST_YEARS));
            return Optional.empty();
        }
        return Optional.of(new Period(first, last));
    }

    /** The form's fields with this period in them. */
    Map<String, List<String>> fields() {
        return Map.of(
                "from-day", List.of("" + from.getDayOfMonth()),
                "from-month", List.of("" + from.getMonthValue()),
                "from-year", List.of("" + from.getYear()),
                "to-day", List.of("" + to.getDayOfMonth()),
                "to-month", List.of("" + to.getMonthValue()),
                "to-year", List.of("" + to.getYear()));
    }

    /** Whether that moment lies in it. */
    boolean holds(Instant moment) {
        LocalDate day = PlainTime.date(moment);
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
