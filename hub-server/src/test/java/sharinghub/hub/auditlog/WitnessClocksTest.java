package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.auditlog.LedgerFixture.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What time it is by several clocks that were heard at different moments. */
class WitnessClocksTest {

    private long nanos = Long.MAX_VALUE - 1; // it may pass the largest number while a hub runs
    private final WitnessClocks clocks = new WitnessClocks(() -> nanos);

    @Test
    void before_anybody_was_heard_any_time_is_as_good() {
        assertThat(clocks.objection(NOON)).isEmpty();
        assertThat(clocks.confirm(NOON)).isFalse();
    }

    @Test
    void what_was_heard_is_counted_on() {
        clocks.heard("police", NOON);
        pass(Duration.ofHours(5));
        assertThat(clocks.objection(NOON.plus(Duration.ofHours(5)))).isEmpty();
        assertThat(clocks.objection(NOON.plus(Duration.ofHours(5)).plusSeconds(61)))
                .isPresent();
        assertThat(clocks.objection(NOON)).isPresent();
    }

    @Test
    void with_two_that_differ_either_or_anything_between_is_believed() {
        clocks.heard("police", NOON);
        clocks.heard("county", NOON.plusSeconds(300));
        assertThat(clocks.objection(NOON)).isEmpty();
        assertThat(clocks.objection(NOON.plusSeconds(150))).isEmpty();
        assertThat(clocks.objection(NOON.plusSeconds(300))).isEmpty();
        assertThat(clocks.objection(NOON.minusSeconds(61))).isPresent();
        assertThat(clocks.objection(NOON.plusSeconds(361))).isPresent();
    }

    @Test
    void of_three_the_middle_one_counts() {
        clocks.heard("police", NOON);
        clocks.heard("county", NOON.plus(Duration.ofDays(400)));
        clocks.heard("nhs", NOON.plusSeconds(2));
        assertThat(clocks.objection(NOON)).isEmpty();
        assertThat(clocks.objection(NOON.plus(Duration.ofDays(400)))).isPresent();
    }

    @Test
    void those_who_fell_silent_do_not_outvote_those_who_speak() {
        clocks.heard("police", NOON.minus(Duration.ofHours(1)));
        clocks.heard("county", NOON.minus(Duration.ofHours(1)));
        pass(WitnessClocks.TOGETHER.plusSeconds(1));
        clocks.heard("nhs", NOON);
        assertThat(clocks.objection(NOON)).isEmpty();
        assertThat(clocks.objection(NOON.minus(Duration.ofHours(1)))).isPresent();
    }

    @Test
    void only_one_that_was_heard_in_the_last_minutes_and_says_the_same_confirms() {
        clocks.heard("police", NOON);
        assertThat(clocks.confirm(NOON.plusSeconds(60))).isTrue();
        assertThat(clocks.confirm(NOON.plusSeconds(61))).isFalse();
        pass(WitnessClocks.TOGETHER);
        assertThat(clocks.confirm(NOON.plus(WitnessClocks.TOGETHER))).isTrue();
        pass(Duration.ofNanos(1));
        assertThat(clocks.confirm(NOON.plus(WitnessClocks.TOGETHER))).isFalse();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
