package sharinghub.hub.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import sharinghub.bench.Series;

/** Contenders that took turns, round after round. */
final class Rounds {

    private final Map<String, List<Slice>> slices = new LinkedHashMap<>();

    /**
     * Lets each work in turn, a slice each time.
     *
     * @param warmUp rounds that do not count: the compiler is still at work
     * @param count  rounds that do
     */
    static Rounds of(List<Contender> contenders, int warmUp, int count, Duration slice) throws Exception {
        Rounds rounds = new Rounds();
        for (int round = 0; round < warmUp + count; round++) {
            for (Contender contender : contenders) {
                Slice done = Slice.of(contender, slice);
                if (round >= warmUp) {
                    rounds.slices
                            .computeIfAbsent(contender.name(), unused -> new ArrayList<>())
                            .add(done);
                }
            }
        }
        return rounds;
    }

    /** What one contender needed, round by round. */
    Series of(String contender, ToDoubleFunction<Slice> cost) {
        return new Series(Objects.requireNonNull(slices.get(contender), contender).stream()
                .map(cost::applyAsDouble)
                .toList());
    }
}
