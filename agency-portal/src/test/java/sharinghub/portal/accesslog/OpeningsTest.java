package sharinghub.portal.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Salt;
import sharinghub.portal.design.BarPicture;
import sharinghub.portal.sharing.AccessLine;

/** How often each day: the picture of who saw what. */
class OpeningsTest {

    private static final List<AccessLine> LINES = List.of(
            line(AuditEvent.RELEASED, "2026-11-12T09:00:00Z"),
            line(AuditEvent.RELEASED, "2026-11-12T17:00:00Z"),
            line(AuditEvent.REFUSED, "2026-11-20T10:00:00Z"),
            line(AuditEvent.RELEASED, "2026-11-21T10:00:00Z"),
            line(AuditEvent.LOG_READ, "2026-11-22T10:00:00Z"));

    @Test
    void each_day_has_its_place_and_only_openings_make_it_higher() {
        BarPicture picture = picture("2026-11-01", "2026-11-23");

        assertThat(picture.heading()).isEqualTo("Times opened each day");
        assertThat(picture.bars()).hasSize(23);
        assertThat(picture.bars().get(11)).isEqualTo(new BarPicture.Bar("12 Nov", "12 November 2026", 2, 0));
        assertThat(picture.bars().get(19)).isEqualTo(new BarPicture.Bar("20 Nov", "20 November 2026", 0, 1));
        assertThat(picture.bars().get(21).told())
                .as("reading the log opens nothing")
                .isFalse();
        assertThat(picture.finding())
                .isEqualTo("Opened 3 times. The highest bar is 12 November 2026: 2. Somebody was refused once.");
    }

    @Test
    void many_days_are_drawn_as_weeks_and_more_as_months_and_nothing_is_lost() {
        BarPicture weeks = picture("2026-06-03", "2026-11-23");
        assertThat(weeks.heading()).isEqualTo("Times opened each week");
        assertThat(weeks.bars().getFirst().when()).isEqualTo("Week of 1 June 2026");
        assertThat(weeks.bars().stream().mapToInt(BarPicture.Bar::count).sum()).isEqualTo(3);

        BarPicture months = picture("2021-11-23", "2026-11-23");
        assertThat(months.heading()).isEqualTo("Times opened each month");
        assertThat(months.bars()).hasSize(61);
        assertThat(months.bars().getLast()).isEqualTo(new BarPicture.Bar("Nov 26", "November 2026", 3, 1));
    }

    @Test
    void no_period_that_may_be_asked_for_has_too_many_bars() {
        LocalDate last = LocalDate.of(2026, 11, 23);
        for (LocalDate first = last.minusYears(Period.LONGEST_YEARS);
                !first.isAfter(LocalDate.of(2026, 11, 12));
                first = first.plusDays(1)) {
            assertThat(Openings.picture(LINES, new Period(first, last)))
                    .as("from " + first)
                    .isPresent();
        }
    }

    @Test
    void where_nobody_opened_anything_there_is_no_picture() {
        assertThat(Openings.picture(
                        List.of(line(AuditEvent.LOG_READ, "2026-11-22T10:00:00Z")),
                        new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 23))))
                .isEmpty();
    }

    private static BarPicture picture(String from, String to) {
        return Openings.picture(LINES, new Period(LocalDate.parse(from), LocalDate.parse(to)))
                .orElseThrow();
    }

    private static AccessLine line(AuditEvent event, String time) {
        AuditedDeed deed = AuditEntryFixture.release().deed();
        return new AccessLine(
                Instant.parse(time),
                new AuditedDeed(event, deed.request(), deed.actor(), deed.matter(), deed.detail()),
                new Receipt(0, Salt.random(new SecureRandom()), "", List.of(), ""),
                Optional.empty());
    }
}
