package sharinghub.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.facts.FactName;

/**
 * When something is so: in each of these circumstances, and in no other. The same truth table always gives the same list.
 *
 * @param circumstances in order; empty for never
 */
record When(List<Circumstance> circumstances) {

    static final When NEVER = new When(List.of());

    When {
        circumstances = circumstances.stream().sorted().toList();
    }

    boolean isNever() {
        return circumstances.isEmpty();
    }

    /** Whether every time of this is a time of the other. */
    boolean within(When wider) {
        return circumstances.stream()
                .allMatch(one -> wider.circumstances.stream().anyMatch(one::within));
    }

    /** Its times that are no times of the other. */
    When besides(When other) {
        return new When(circumstances.stream()
                .filter(one -> other.circumstances.stream().noneMatch(one::within))
                .toList());
    }

    /** When it is so with one fact at one step: the others, without that fact. */
    When given(FactName fact, int step) {
        return new When(circumstances.stream()
                .filter(one -> one.known().getOrDefault(fact, one(step)).contains(step))
                .map(one -> one.without(fact))
                .toList());
    }

    private static SortedSet<Integer> one(int step) {
        return new TreeSet<>(List.of(step));
    }

    /** The same in fewer circumstances: those that differ in one fact become one, fact by fact. */
    When merged(List<FactName> facts) {
        List<Circumstance> left = circumstances;
        for (int before = -1; before != left.size(); ) {
            before = left.size();
            for (FactName fact : facts) {
                left = merged(fact, left);
            }
        }
        return new When(left);
    }

    private static List<Circumstance> merged(FactName fact, List<Circumstance> all) {
        Map<Circumstance, Circumstance> byRest = new HashMap<>();
        List<Circumstance> others = new ArrayList<>();
        for (Circumstance one : all) {
            SortedSet<Integer> steps = one.known().get(fact);
            if (steps == null) {
                others.add(one);
            } else {
                byRest.merge(one.without(fact), one, (first, second) -> first.with(fact, steps));
            }
        }
        others.addAll(byRest.values());
        return others;
    }
}
