package sharinghub.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sharinghub.agreement.Comparison;
import sharinghub.agreement.FactTest;
import sharinghub.facts.FactValue;
import sharinghub.registers.FactKind;
import sharinghub.registers.ListedFact;

/**
 * All that a fact may be, cut into steps within which no test of some texts can tell two values apart: each word of a
 * register by itself, numbers and days by the bounds that the texts name.
 *
 * @param fact  the fact, as the register lists it
 * @param steps from least to most where there is an order; at least one
 */
record Range(ListedFact fact, List<Step> steps) {

    /**
     * One step.
     *
     * @param sample a value of it
     * @param from   its first number, or its first day counted from today; its place among words
     * @param to     its last
     */
    record Step(FactValue sample, int from, int to) {}

    /** Stands for every day before, and every number or day after, that a text could name. */
    static final int FAR = 1_000_000;

    private static final String ANOTHER = "another-agency-than-named";

    /** What people call one of its steps, where it is a word. */
    String word(int step) {
        return steps.get(step).sample().toString().replace('-', ' ');
    }

    /** The range of one fact under these tests. */
    static Range of(ListedFact fact, Set<FactTest> tests, LocalDate today) {
        return new Range(
                fact,
                switch (fact.kind()) {
                    case FactKind.YesNo yesNo -> words(List.of("yes", "no"));
                    case FactKind.OneOf oneOf -> words(oneOf.words());
                    case FactKind.Agency agency -> words(agencies(tests));
                    case FactKind.Number number -> steps(0, cuts(tests), FactValue.Count::new);
                    case FactKind.ValidUntil until ->
                        steps(-FAR, cuts(tests), days -> new FactValue.Day(today.plusDays(days)));
                    case FactKind.Day day -> steps(-FAR, cuts(tests), days -> new FactValue.Day(today.plusDays(days)));
                });
    }

    private static List<Step> words(Collection<String> words) {
        List<String> list = List.copyOf(words);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Step(FactValue.fromText(list.get(i)), i, i))
                .toList();
    }

    private static Set<String> agencies(Set<FactTest> tests) {
        Set<String> named = new LinkedHashSet<>();
        for (FactTest test : tests) {
            switch (test) {
                case FactTest.Is(FactValue value) -> named.add(value.toString());
                case FactTest.IsNot(FactValue value) -> named.add(value.toString());
                default -> throw new IllegalArgumentException("an agency is somebody or is not");
            }
        }
        named.add(ANOTHER);
        return named;
    }

    private interface Sampling {
        FactValue of(int number);
    }

    private static List<Step> steps(int least, SortedSet<Integer> cuts, Sampling sampling) {
        List<Step> steps = new ArrayList<>();
        int from = least;
        for (int cut : cuts) {
            if (cut > from) {
                steps.add(new Step(sampling.of(from == -FAR ? cut - 1 : from), from, cut - 1));
                from = cut;
            }
        }
        steps.add(new Step(sampling.of(Math.max(from, -1)), from, FAR));
        return steps;
    }

    /** Where the answer to some test may change. */
    private static SortedSet<Integer> cuts(Set<FactTest> tests) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (FactTest test : tests) {
            switch (test) {
                case FactTest.NotPassed() -> cuts.add(0);
                case FactTest.Within(int days) -> cuts.addAll(List.of(0, days + 1));
                case FactTest.Is(FactValue value) -> around(value, cuts);
                case FactTest.IsNot(FactValue value) -> around(value, cuts);
                case FactTest.Compared(Comparison how, FactValue bound, List<String> scale) ->
                    cuts.add(number(bound) + (how == Comparison.AT_MOST ? 1 : 0));
            }
        }
        return cuts;
    }

    private static void around(FactValue value, SortedSet<Integer> cuts) {
        cuts.addAll(List.of(number(value), number(value) + 1));
    }

    private static int number(FactValue value) {
        return ((FactValue.Count) value).number();
    }
}
