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
 * @param witnesses whose clocks are compared with the hub's; none where no witness is asked for
 */
public record ClockRule(Optional<LocalDate> confirmed, Optional<WitnessClocks> witnesses) implements Precondition {

    /** A silence longer than this may as well be a clock that jumped. */
    static final Duration LONGEST_SILENCE = Duration.ofHours(24);

    /** Clocks are corrected by small steps back; more is no correction. */
    static final Duration LONGEST_STEP_BACK = Duration.ofSeconds(60);

    /** The rule of a hub without witnesses, which has only its own entries to compare with. */
    public ClockRule(Optional<LocalDate> confirmed) {
        this(confirmed, Optional.empty());
    }

    @Override
    public Optional<String> objection(LogState log, Instant now) {
        return objection(log.lastTime(), now);
    }

    /**
     * Why no entry may be written with this time, or nothing.
     *
     * @param last time of the newest entry; none in an empty log
     */
    Optional<String> objection(Optional<Instant> last, Instant now) {
        return witnesses
                .flatMap(clocks -> clocks.objection(now))
                .or(() -> last.flatMap(newest -> stepBack(newest, now).or(() -> silence(newest, now))));
    }

    private static Optional<String> stepBack(Instant last, Instant now) {
        return now.isBefore(last.minus(LONGEST_STEP_BACK))
                ? Optional.of("the hub's clock says " + now + ", which is before the newest entry of " + last
                        + "; its operator must set the clock right")
                : Optional.empty();
    }

    private Optional<String> silence(Instant last, Instant now) {
        if (!now.isAfter(last.plus(LONGEST_SILENCE))) {
            return Optional.empty();
        }
        String silent = "the hub's clock says " + now + ", over 24 hours after the newest entry of " + last;
        if (!confirmed.equals(Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC)))) {
            return Optional.of(silent + "; its operator must confirm the day (`hub.clock-confirmed`)");
        }
        return witnesses
                .filter(clocks -> !clocks.confirm(now))
                .map(clocks -> silent + "; its operator has confirmed the day, and one witness must confirm it too");
    }
}
