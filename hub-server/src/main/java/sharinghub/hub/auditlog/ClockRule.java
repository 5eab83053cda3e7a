package sharinghub.hub.auditlog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Whether the hub's clock may be believed for the next entry. A wrong clock would open agreements that have not begun or
 * are over, so doubt stops the log; times are never bent to fit.
 *
 * @param confirmed the day (UTC) that an operator, having looked at another clock, says it is; ends no doubt but this
 *     day's
 */
public record ClockRule(Optional<LocalDate> confirmed) {

    /** A silence longer than this may as well be a clock that jumped. */
    static final Duration LONGEST_SILENCE = Duration.ofHours(24);

    /** Clocks are corrected by small steps back; more is no correction. */
    static final Duration LONGEST_STEP_BACK = Duration.ofSeconds(60);

    /**
     * Why no entry may be written with this time, or nothing.
     *
     * @param last time of the newest entry; none in an empty log
     */
    Optional<String> objection(Optional<Instant> last, Instant now) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (now.isBefore(last.get().minus(LONGEST_STEP_BACK))) {
            return Optional.of("the hub's clock says " + now + ", which is before the newest entry of " + last.get()
                    + "; its operator must set the clock right");
        }
        if (now.isAfter(last.get().plus(LONGEST_SILENCE))
                && !confirmed.equals(Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC)))) {
            return Optional.of("the hub's clock says " + now + ", over 24 hours after the newest entry of " + last.get()
                    + "; its operator must confirm the day (`hub.clock-confirmed`)");
        }
        return Optional.empty();
    }
}
