package sharinghub.portal.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.portal.design.Form;

/** From which day to which an auditor asks, as typed. */
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothing_typed_means_the_last_four_weeks() {
        assertThat(Period.typed(Form.empty(), TODAY)).contains(period("2026-10-27", "2026-11-23"));
        assertThat(Period.typed(Form.of(Period.usual(TODAY).fields()), TODAY)).contains(Period.usual(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1/11/2026, 23/11/2026, 2026-11-01, 2026-11-23",
        "23/11/2026, 23/11/2026, 2026-11-23, 2026-11-23",
        "01/02/2024, '', 2024-02-01, 2026-11-23",
        "'', 10/3/2026, 2026-02-11, 2026-03-10",
        "29/2/2024, 1/3/2024, 2024-02-29, 2024-03-01",
        "23/11/2021, 23/11/2026, 2021-11-23, 2026-11-23"
    })
    void days_are_taken_as_typed(String from, String to, String first, String last) {
        assertThat(Period.typed(form(from, to), TODAY)).contains(period(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/11/2026 | 23/11/2026 | from-day | First day must be the same as or before the last day",
                "31/2/2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "29/2/2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "1/13/2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "1/11/26 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "one/11/2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "1//2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "-1/11/2026 | '' | from-day | First day must be a real date, such as 1 11 2026",
                "'' | 0/11/2026 | to-day | Last day must be a real date, such as 23 11 2026",
                "'' | 24/11/2026 | to-day | Last day must be today or in the past",
                "'' | 1/1/9999 | to-day | Last day must be today or in the past",
                "22/11/2021 | '' | from-day | First day must be at most 5 years before the last day",
                "1/1/0000 | '' | from-day | First day must be at most 5 years before the last day"
            })
    void what_is_no_period_is_refused_beside_its_field(String from, String to, String field, String message) {
        Form form = form(from, to);

        assertThat(Period.typed(form, TODAY)).isEqualTo(Optional.empty());
        assertThat(form.problems()).containsExactly(Map.entry(field, message));
    }

    @Test
    void both_days_are_looked_at_and_named_in_their_order() {
        Form form = form("31/2/2026", "24/11/2026");

        assertThat(Period.typed(form, TODAY)).isEmpty();
        assertThat(form.problems().keySet()).containsExactly("from-day", "to-day");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T23:00:00Z, true", // midnight in London's summer: 1 July has begun
        "2026-06-30T22:59:59Z, false",
        "2026-07-02T22:59:59Z, true",
        "2026-07-02T23:00:00Z, false"
    })
    void both_days_belong_to_it_as_london_counts_them(Instant moment, boolean held) {
        assertThat(period("2026-07-01", "2026-07-02").holds(moment)).isEqualTo(held);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Form form(String from, String to) {
        Map<String, List<String>> typed = new HashMap<>();
        type(typed, "from", from);
        type(typed, "to", to);
        return Form.of(typed);
    }

    private static void type(Map<String, List<String>> typed, String field, String day) {
        String[] parts = day.split("/", -1);
        if (parts.length == 3) {
            typed.put(field + "-day", List.of(parts[0]));
            typed.put(field + "-month", List.of(parts[1]));
            typed.put(field + "-year", List.of(parts[2]));
        }
    }
}
