package sharinghub.hub.bench;

import java.time.Duration;

/**
 * How long a run takes its time.
 *
 * @param warmUp  rounds that do not count
 * @param rounds  that do
 * @param slice   each contender's turn
 * @param entries in the long log
 */
record Pace(int warmUp, int rounds, Duration slice, int entries) {

    /** Some ten minutes, on a machine with nothing else to do. */
    static final Pace FULL = new Pace(5, 15, Duration.ofSeconds(1), 1_000_000);

    /** Seconds: shows that everything works; its figures say nothing. */
    static final Pace QUICK = new Pace(0, 2, Duration.ofMillis(50), 2_000);

    /** Whether its figures say anything. */
    boolean tells() {
        return this == FULL;
    }
}
