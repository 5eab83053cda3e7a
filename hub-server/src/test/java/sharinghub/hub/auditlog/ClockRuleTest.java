package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.LedgerFixture.NOON;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T44: a wrong clock never widens access. */
class ClockRuleTest {

    private final ClockRule rule = new ClockRule(Optional.empty());

    @Test
    void an_empty_log_takes_any_clock() {
        assertThat(rule.objection(Optional.empty(), NOON)).isEmpty();
    }

    @Test
    void small_steps_and_a_day_s_silence_are_believed() {
        for (Duration step : new Duration[] {
            Duration.ZERO, Duration.ofSeconds(-60), Duration.ofSeconds(-1), Duration.ofHours(1), Duration.ofDays(1)
        }) {
            assertThat(after(step)).as(step.toString()).isEmpty();
        }
    }

    @Test
    void jumps_are_not() {
        for (Duration jump : new Duration[] {
            Duration.ofSeconds(-60).minusMillis(1),
            Duration.ofHours(-1),
            Duration.ofDays(-4000),
            Duration.ofHours(24).plusMillis(1),
            Duration.ofDays(400),
            Duration.ofDays(4000)
        }) {
            assertThat(after(jump)).as(jump.toString()).isPresent();
        }
    }

    @Test
    void a_confirmed_day_ends_the_doubt_of_a_long_silence_and_no_other() {
        ClockRule confirmed = new ClockRule(Optional.of(LocalDate.parse("2026-11-30")));
        assertThat(confirmed.objection(Optional.of(NOON), Instant.parse("2026-11-30T08:00:00Z")))
                .isEmpty();
        assertThat(confirmed.objection(Optional.of(NOON), Instant.parse("2026-12-01T08:00:00Z")))
                .isPresent();
        assertThat(confirmed.objection(
                        Optional.of(Instant.parse("2026-11-30T10:00:00Z")), Instant.parse("2026-11-30T08:00:00Z")))
                .isPresent();
    }

    @Test
    void the_ledger_refuses_with_the_reason_and_goes_on_when_the_clock_is_right_again(@TempDir Path folder)
            throws Exception {
        try (LedgerFixture log = new LedgerFixture(folder)) {
            log.ledger.perform(NoteDeed.of(POLICE));
            log.now = NOON.plus(Duration.ofDays(400));
            assertThatExceptionOfType(LedgerClosed.class)
                    .isThrownBy(() -> log.ledger.perform(NoteDeed.of(POLICE)))
                    .withMessageContaining("over 24 hours after");
            log.now = NOON.minus(Duration.ofHours(1));
            assertThatExceptionOfType(LedgerClosed.class)
                    .isThrownBy(() -> log.ledger.perform(NoteDeed.of(POLICE)))
                    .withMessageContaining("before the newest entry");
            log.now = NOON.minus(Duration.ofSeconds(1));
            assertThat(log.verified(log.ledger.perform(NoteDeed.of(POLICE)))
                            .entry()
                            .time())
                    .as("written as the clock says, never bent")
                    .isEqualTo(log.now);
        }
    }

    private Optional<String> after(Duration step) {
        return rule.objection(Optional.of(NOON), NOON.plus(step));
    }
}
