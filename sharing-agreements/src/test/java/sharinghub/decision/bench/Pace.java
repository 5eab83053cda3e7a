package sharinghub.decision.bench;

import java.util.List;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a run takes its time.
 *
 * @param sizes      how many agreements, by turns
 * @param warmUp     iterations that do not count
 * @param iterations that do
 * @param iteration  how long each is
 */
record Pace(List<Integer> sizes, int warmUp, int iterations, TimeValue iteration) {

    /** Some ten minutes, on a machine with nothing else to do. */
    static final Pace FULL = new Pace(List.of(10, 1_000, 10_000), 8, 7, TimeValue.seconds(1));

    /** Seconds: shows that everything works; its figures say nothing. */
    static final Pace QUICK = new Pace(List.of(10, 100), 1, 2, TimeValue.milliseconds(100));
}
