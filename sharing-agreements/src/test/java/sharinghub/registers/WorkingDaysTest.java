package sharinghub.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agreement.AgreementFixture;

class WorkingDaysTest {

    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final WorkingDays days = AgreementFixture.registers().workingDays();

    @ParameterizedTest(name = "{1} working days after {0} end on {2}: {3}")
    @CsvSource({
        "2026-11-24, 1, 2026-11-25, the day of the event does not count",
        "2026-11-27, 1, 2026-11-30, a weekend does not count",
        "2026-11-28, 1, 2026-11-30, an event on a Saturday",
        "2026-04-02, 1, 2026-04-07, Easter: Friday and Monday are bank holidays",
        "2026-12-24, 2, 2026-12-30, Boxing Day has a substitute on Monday",
        "2027-12-24, 1, 2027-12-29, Christmas and Boxing Day both have substitutes",
        "2027-12-31, 1, 2028-01-04, New Year's Day has a substitute on Monday",
        "2026-11-24, 5, 2026-12-01, a week",
        "2026-11-24, 99, 2027-04-19, the longest period"
    })
    void a_period_ends_on_its_last_working_day(LocalDate event, int period, LocalDate last, String why) {
        assertThat(days.after(event, period)).as(why).contains(last);
    }

    @Test
    void a_period_that_reaches_beyond_the_listed_years_is_not_counted() {
        assertThat(days.after(LAST, 1)).isEmpty();
        assertThat(days.after(LAST.minusDays(30), 99)).isEmpty();
        assertThat(days.after(LocalDate.of(2025, 12, 1), 1)).isEmpty();
        assertThat(new WorkingDays(List.of()).after(LocalDate.of(2026, 11, 24), 1))
                .isEmpty();
    }

    @Test
    void a_period_of_no_day_is_refused() {
        assertThatThrownBy(() -> days.after(LAST, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Counted day by day, as a person would with a calendar. */
    @Test
    void every_day_of_the_listed_years_agrees_with_a_calendar() {
        List<LocalDate> holidays = AgreementFixture.registers().bankHolidays().entries().values().stream()
                .map(ListedHoliday::day)
                .toList();
        for (LocalDate event = LocalDate.of(2026, 1, 1); event.isBefore(LAST); event = event.plusDays(1)) {
            Optional<LocalDate> last = event.plusDays(1)
                    .datesUntil(LAST.plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day))
                    .skip(4)
                    .findFirst();
            assertThat(days.after(event, 5)).as("5 after %s", event).isEqualTo(last);
        }
    }

    @Test
    void each_listed_year_has_eight_bank_holidays_and_none_on_a_weekend() {
        List<LocalDate> holidays = AgreementFixture.registers().bankHolidays().entries().values().stream()
                .map(ListedHoliday::day)
                .toList();

        for (int year = 2026; year <= 2030; year++) {
            int counted = year;
            assertThat(holidays).filteredOn(day -> day.getYear() == counted).hasSize(8);
        }
        assertThat(holidays).allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }
}
