package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import sharinghub.facts.FactName;
import sharinghub.facts.Facts;

/** What must be so for a clause to apply: a tree over facts. */
public sealed interface Condition permits Condition.Stated, Condition.Not, Condition.All, Condition.Any {

    /**
     * One fact, put to one test.
     *
     * @param fact  which fact
     * @param test  what is asked of it
     * @param words as the agreement says it, such as `the case is on the agenda`
     */
    record Stated(FactName fact, FactTest test, String words) implements Condition {
        @Override
        public String toString() {
            return words;
        }
    }

    /** The opposite. A fact that is unknown is unknown here too: `not` never turns silence into leave. */
    record Not(Condition part) implements Condition {
        @Override
        public String toString() {
            return "not " + within(part);
        }
    }

    /** Each of them; at least two. */
    record All(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::within).collect(Collectors.joining(" and "));
        }
    }

    /** One of them at least; at least two. */
    record Any(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::within).collect(Collectors.joining(" or "));
        }
    }

    /**
     * Whether it is so.
     *
     * @param today the day of the question in Europe/London, for facts that run out
     */
    default Truth holds(Facts facts, LocalDate today) {
        return switch (this) {
            case Stated(FactName fact, FactTest test, String words) ->
                facts.known(fact).map(value -> test.of(value, today)).orElse(Truth.UNKNOWN);
            case Not(Condition part) -> part.holds(facts, today).not();
            case All(List<Condition> parts) -> {
                Truth answer = Truth.TRUE;
                for (Condition part : parts) {
                    answer = answer.and(part.holds(facts, today));
                }
                yield answer;
            }
            case Any(List<Condition> parts) -> {
                Truth answer = Truth.FALSE;
                for (Condition part : parts) {
                    answer = answer.or(part.holds(facts, today));
                }
                yield answer;
            }
        };
    }

    private static String within(Condition part) {
        return part instanceof All || part instanceof Any ? "(" + part + ")" : part.toString();
    }
}
