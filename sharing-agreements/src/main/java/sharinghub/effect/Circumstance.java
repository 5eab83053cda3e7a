package sharinghub.effect;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sharinghub.facts.FactName;

/**
 * What must be known of some facts; whatever else is known, or not, does not matter.
 *
 * @param known for each fact that must be known, the steps of its {@link Range} it may be at; never none
 */
record Circumstance(SortedMap<FactName, SortedSet<Integer>> known) implements Comparable<Circumstance> {

    /** Nothing must be known. */
    static final Circumstance ALWAYS = new Circumstance(new TreeMap<>());

    Circumstance {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    }

    /** This, and one fact more, or that fact at more of its steps. */
    Circumstance with(FactName fact, Iterable<Integer> steps) {
        SortedMap<FactName, SortedSet<Integer>> more = new TreeMap<>(known);
        SortedSet<Integer> all = new TreeSet<>(more.getOrDefault(fact, Collections.emptySortedSet()));
        steps.forEach(all::add);
        more.put(fact, all);
        return new Circumstance(more);
    }

    /** This, whatever that fact is. */
    Circumstance without(FactName fact) {
        SortedMap<FactName, SortedSet<Integer>> fewer = new TreeMap<>(known);
        fewer.remove(fact);
        return new Circumstance(fewer);
    }

    /** Whether what is so here is always so there. */
    boolean within(Circumstance wider) {
        for (Map.Entry<FactName, SortedSet<Integer>> wanted : wider.known.entrySet()) {
            SortedSet<Integer> here = known.get(wanted.getKey());
            if (here == null || !wanted.getValue().containsAll(here)) {
                return false;
            }
        }
        return true;
    }

    /** In the order of facts and steps; the order means nothing, but is always the same. */
    @Override
    public int compareTo(Circumstance other) {
        return Comparator.comparing((Circumstance one) -> one.known.values().stream()
                        .map(SortedSet::getFirst)
                        .findFirst()
                        .orElse(-1))
                .thenComparing(one -> one.known.toString())
                .compare(this, other);
    }
}
