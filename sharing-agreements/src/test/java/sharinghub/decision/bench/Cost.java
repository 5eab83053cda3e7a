package sharinghub.decision.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What one answer takes of the processor: on a shared machine the clock tells more of the others. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {

    /** Nanoseconds of processor time for each answer of an iteration. */
    public double cpu;

    private final ThreadMXBean machine = ManagementFactory.getThreadMXBean();
    private long begun;
    private long answers;

    /** An iteration begins. */
    @Setup(Level.Iteration)
    public void begin() {
        answers = 0;
        begun = machine.getCurrentThreadCpuTime();
    }

    /** One more was answered. */
    void answered() {
        answers++;
    }

    /** An iteration is over. */
    @TearDown(Level.Iteration)
    public void end() {
        cpu = (double) (machine.getCurrentThreadCpuTime() - begun) / answers;
    }
}
