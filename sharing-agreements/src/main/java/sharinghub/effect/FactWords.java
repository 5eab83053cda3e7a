package sharinghub.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sharinghub.registers.FactKind;
import sharinghub.registers.ListedFact;

/** A fact known to be at some of its steps, as an agreement would say it. */
final class FactWords {

    private FactWords() {}

    /** The sentence. */
    static String of(Range range, SortedSet<Integer> steps) {
        ListedFact fact = range.fact();
        if (steps.size() == range.steps().size()) {
            return "it is known " + (fact.kind() instanceof FactKind.YesNo ? "whether " + fact.said() : fact.said());
        }
        return switch (fact.kind()) {
            case FactKind.YesNo yesNo ->
                steps.contains(0) ? fact.said() : fact.denied().orElse("it is not so that " + fact.said());
            case FactKind.OneOf oneOf -> oneOf(range, steps, oneOf.rising());
            case FactKind.Agency agency -> agency(range, steps);
            case FactKind.Number number -> fact.said() + " is " + spans(range, steps, FactWords::number);
            case FactKind.ValidUntil until ->
                range.steps().get(steps.getFirst()).from() >= 0 ? fact.said() : "it is not so that " + fact.said();
            case FactKind.Day day -> fact.said() + " " + spans(range, steps, FactWords::day);
        };
    }

    private static String oneOf(Range range, SortedSet<Integer> steps, boolean rising) {
        String said = range.fact().said();
        int last = range.steps().size() - 1;
        boolean inOneRow = steps.getLast() - steps.getFirst() == steps.size() - 1;
        if (rising && inOneRow && steps.size() > 1 && steps.getLast() == last) {
            return said + " is at least " + range.word(steps.getFirst());
        }
        if (rising && inOneRow && steps.size() > 1 && steps.getFirst() == 0) {
            return said + " is at most " + range.word(steps.getLast());
        }
        if (steps.size() == last && last > 1) {
            SortedSet<Integer> others =
                    new TreeSet<>(IntStream.rangeClosed(0, last).boxed().toList());
            others.removeAll(steps);
            return said + " is not " + range.word(others.getFirst());
        }
        return said + " is " + Names.list(steps.stream().map(range::word).toList(), "or");
    }

    /** The last step stands for all agencies that no text names. */
    private static String agency(Range range, SortedSet<Integer> steps) {
        int last = range.steps().size() - 1;
        List<String> named = IntStream.range(0, last)
                .filter(step -> steps.contains(step) != steps.contains(last))
                .mapToObj(range::word)
                .toList();
        return range.fact().said() + " is "
                + (steps.contains(last) ? "not " + Names.list(named, "nor") : Names.list(named, "or"));
    }

    private interface Span {
        String said(int from, int to);
    }

    /** Steps that stand side by side are one span. */
    private static String spans(Range range, SortedSet<Integer> steps, Span span) {
        List<String> said = new ArrayList<>();
        for (int step = steps.getFirst(); step <= steps.getLast(); step++) {
            if (steps.contains(step) && !steps.contains(step - 1)) {
                int end = step;
                while (steps.contains(end + 1)) {
                    end++;
                }
                said.add(span.said(
                        range.steps().get(step).from(), range.steps().get(end).to()));
            }
        }
        return Names.list(said, "or");
    }

    private static String number(int from, int to) {
        if (to == Range.FAR) {
            return "at least " + from;
        }
        if (from == 0 && to > 0) {
            return "below " + (to + 1);
        }
        return from == to ? Integer.toString(from) : "from " + from + " to " + to;
    }

    private static String day(int from, int to) {
        if (to < 0) {
            return "has passed";
        }
        if (to == Range.FAR) {
            return from > 0 ? "is more than " + days(from - 1) + " ahead" : "is still to come";
        }
        return from == 0 ? "is within " + days(to) : "is from " + from + " to " + days(to) + " ahead";
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }
}
