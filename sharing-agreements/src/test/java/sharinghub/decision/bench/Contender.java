package sharinghub.decision.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import sharinghub.decision.Decider;
import sharinghub.decision.Decision;
import sharinghub.decision.ReleaseRequest;

/** Those who answer the same requests, in one world of agreements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Contender {

    /** How many agreements. */
    @Param("10")
    public int agreements;

    /** How many agencies share them. */
    @Param("sparse")
    public String world = "";

    private Decider decider = new Decider(List.of());
    private PlainScan scan = new PlainScan(List.of());
    private final Map<ReleaseRequest, Decision> answers = new HashMap<>();
    private List<ReleaseRequest> releases = List.of();
    private List<ReleaseRequest> refusals = List.of();
    private int next;

    /** Makes the world. */
    @Setup
    public void prepare() {
        Workload workload = world.equals("dense") ? Workload.dense(agreements) : Workload.sparse(agreements);
        decider = new Decider(workload.agreements());
        scan = new PlainScan(workload.agreements());
        workload.releases().forEach(request -> answers.put(request, decider.decide(request)));
        releases = workload.releases();
        refusals = workload.refusals();
    }

    /** The least: the answer stands ready, and only has to be found. */
    @Benchmark
    public Decision lookUp(Cost cost) {
        return Objects.requireNonNull(answers.get(next(releases, cost)));
    }

    /** The engine, where it releases. */
    @Benchmark
    public Decision release(Cost cost) {
        return decider.decide(next(releases, cost));
    }

    /** The engine, where it refuses with all its reasons. */
    @Benchmark
    public Decision refusal(Cost cost) {
        return decider.decide(next(refusals, cost));
    }

    /** The plainest engine, where it releases; it gives no reasons. */
    @Benchmark
    public boolean scan(Cost cost) {
        return scan.releases(next(releases, cost));
    }

    private ReleaseRequest next(List<ReleaseRequest> requests, Cost cost) {
        cost.answered();
        next = (next + 1) % Workload.REQUESTS;
        return requests.get(next);
    }
}
