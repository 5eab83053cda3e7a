package sharinghub.decision.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import sharinghub.agreement.AgreementInForce;
import sharinghub.bench.Bar;
import sharinghub.bench.Figure;
import sharinghub.bench.Series;
import sharinghub.decision.Decider;
import sharinghub.decision.ReleaseRequest;

/** {@code ./hub bench decisions [--quick]}: what decisions cost, as JSON lines and then as a table. */
public final class DecisionsBench {

    private static final List<String> WORLDS = List.of("sparse", "dense");
    private static final String LOOK_UP = "look-up of a ready answer";
    private static final String RELEASE = "release";
    private static final String SCAN = "plain scan";

    private final Pace pace;
    private final Map<String, Series> measured = new HashMap<>();

    private DecisionsBench(Pace pace) {
        this.pace = pace;
    }

    /** @param arguments {@code --quick} for a run of seconds, whose figures say nothing */
    public static void main(String[] arguments) throws RunnerException {
        List<String> options = List.of(arguments);
        if (!List.of("--quick").containsAll(options)) {
            System.err.println("./hub bench decisions knows --quick, not `" + String.join(" ", options) + "`");
            System.exit(2);
        }
        List<Figure> figures = new DecisionsBench(options.isEmpty() ? Pace.FULL : Pace.QUICK).run();
        Figure.told(figures, System.out);
        Figure.printTable(figures, options.isEmpty(), System.out);
    }

    private List<Figure> run() throws RunnerException {
        for (RunResult result : measure()) {
            measured.put(
                    key(
                            result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                            result.getParams().getParam("world"),
                            Integer.parseInt(result.getParams().getParam("agreements"))),
                    new Series(result.getBenchmarkResults().stream()
                            .flatMap(fork -> fork.getIterationResults().stream())
                            .map(DecisionsBench::nanoseconds)
                            .toList()));
        }
        List<Figure> figures = new ArrayList<>();
        for (String world : WORLDS) {
            pace.sizes().forEach(n -> figures.addAll(compared(world, n)));
        }
        figures.addAll(growth());
        for (String world : WORLDS) {
            figures.addAll(counted(world));
        }
        return figures;
    }

    private Collection<RunResult> measure() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(Contender.class.getName() + "\\.")
                        .param("world", WORLDS.toArray(String[]::new))
                        .param(
                                "agreements",
                                pace.sizes().stream().map(String::valueOf).toArray(String[]::new))
                        .forks(1)
                        .warmupIterations(pace.warmUp())
                        .warmupTime(pace.iteration())
                        .measurementIterations(pace.iterations())
                        .measurementTime(pace.iteration())
                        .build())
                .run();
    }

    private static double nanoseconds(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get("cpu"))
                .getScore();
    }

    private List<Figure> compared(String world, int n) {
        Series lookUp = series("lookUp", world, n);
        Series release = series("release", world, n);
        return List.of(
                figure(LOOK_UP, world, n, lookUp),
                figure(RELEASE, world, n, release)
                        .comparedWith(LOOK_UP, times(release, lookUp))
                        .against(Bar.atMost(5)),
                figure("refusal, all reasons", world, n, series("refusal", world, n))
                        .comparedWith(LOOK_UP, times(series("refusal", world, n), lookUp)),
                figure(SCAN, world, n, series("scan", world, n))
                        .comparedWith(RELEASE, times(series("scan", world, n), release)));
    }

    /** What more agreements cost, and agreements of the same few agencies. */
    private List<Figure> growth() {
        List<Figure> figures = new ArrayList<>();
        int least = pace.sizes().getFirst();
        int most = pace.sizes().getLast();
        Series many = series("release", "sparse", most);
        figures.add(figure(RELEASE, "sparse", most, many)
                .comparedWith("release, sparse, n = " + least, times(many, series("release", "sparse", least)))
                .against(Bar.atMost(2)));
        for (int n : pace.sizes()) {
            Series dense = series("release", "dense", n);
            figures.add(figure(RELEASE, "dense", n, dense)
                    .comparedWith("release, sparse", times(dense, series("release", "sparse", n)))
                    .against(Bar.atMost(3)));
        }
        return figures;
    }

    /** Compiling, in processor time, and what a release takes in memory, counted. */
    private List<Figure> counted(String world) {
        List<Figure> figures = new ArrayList<>();
        Map<Integer, Series> bytes = new HashMap<>();
        for (int n : pace.sizes()) {
            Workload workload = world.equals("dense") ? Workload.dense(n) : Workload.sparse(n);
            List<AgreementInForce> agreements = workload.agreements();
            Series seconds = new Series(IntStream.range(0, pace.iterations())
                    .mapToObj(i -> secondsToCompile(agreements))
                    .toList());
            figures.add(Figure.alone("compiling all, " + world, n, milliseconds(seconds), "ms CPU")
                    .comparedWith("two seconds", times(seconds, new Series(List.of(2.0))))
                    .against(Bar.atMost(1)));
            Series each = new Series(List.of(bytesOfARelease(agreements, workload.releases())));
            bytes.put(n, each);
            figures.add(Figure.alone("memory of a release, " + world, n, each, "bytes")
                    .comparedWith(
                            "n = " + pace.sizes().getFirst(),
                            times(
                                    each,
                                    Objects.requireNonNull(
                                            bytes.get(pace.sizes().getFirst()))))
                    .against(Bar.atMost(1.1)));
        }
        return figures;
    }

    private static double secondsToCompile(List<AgreementInForce> agreements) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        Decider decider = new Decider(agreements);
        long after = machine.getProcessCpuTime();
        Objects.requireNonNull(decider);
        return (after - before) / 1e9;
    }

    private static double bytesOfARelease(List<AgreementInForce> agreements, List<ReleaseRequest> requests) {
        ThreadMXBean machine = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Decider decider = new Decider(agreements);
        for (int i = 0; i < 10; i++) {
            requests.forEach(decider::decide);
        }
        long before = machine.getCurrentThreadAllocatedBytes();
        requests.forEach(decider::decide);
        return (double) (machine.getCurrentThreadAllocatedBytes() - before) / requests.size();
    }

    private static Figure figure(String what, String world, int n, Series nanoseconds) {
        return Figure.alone(what + ", " + world, n, nanoseconds, "ns CPU");
    }

    private static Series milliseconds(Series seconds) {
        return new Series(seconds.values().stream().map(each -> each * 1000).toList());
    }

    /** Measured one after the other, so the middle of the other is what each is divided by. */
    private static Series times(Series one, Series other) {
        return new Series(
                one.values().stream().map(each -> each / other.median()).toList());
    }

    private Series series(String contender, String world, int n) {
        return Objects.requireNonNull(measured.get(key(contender, world, n)));
    }

    private static String key(String contender, String world, int n) {
        return contender + " " + world + " " + n;
    }
}
