package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times as people here read them. */
class PlainTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-23, 1 and 23 November 2026",
        "2026-10-27, 2026-11-23, 27 October and 23 November 2026",
        "2025-11-01, 2026-11-23, 1 November 2025 and 23 November 2026"
    })
    void a_period_says_nothing_twice(LocalDate first, LocalDate last, String said) {
        assertThat(PlainTime.between(first, last)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:30:00Z, 24 November 2026 at 9:30am",
        "2026-07-01T11:00:00Z, 1 July 2026 at midday",
        "2026-06-30T23:00:00Z, 1 July 2026 at midnight"
    })
    void a_moment_is_london_s(Instant at, String said) {
        assertThat(PlainTime.moment(at)).isEqualTo(said);
    }

    @Test
    void where_there_is_little_room_months_are_short() {
        assertThat(PlainTime.shortDay(LocalDate.of(2026, 9, 5))).isEqualTo("5 Sept");
        assertThat(PlainTime.shortMonth(LocalDate.of(2026, 11, 5))).isEqualTo("Nov 26");
    }
}
