package sharinghub.hub.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What one contender did in its turn, while all others waited.
 *
 * @param done  how many
 * @param nanos that passed
 * @param cpu   nanoseconds that this process had of the processors, all threads together, the collector's too
 */
record Slice(long done, long nanos, long cpu) {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Lets it work for so long. */
    static Slice of(Contender contender, Duration length) throws Exception {
        long cpu = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        long done = contender.workUntil(start + length.toNanos());
        return new Slice(done, System.nanoTime() - start, PROCESS.getProcessCpuTime() - cpu);
    }

    /** Microseconds for each, by the clock. */
    double microseconds() {
        return nanos / 1e3 / done;
    }

    /** Microseconds of processor for each. */
    double cpuMicroseconds() {
        return cpu / 1e3 / done;
    }
}
