package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import sharinghub.facts.FactValue;

/** What a condition asks of the value of one fact. */
public sealed interface FactTest
        permits FactTest.Is, FactTest.IsNot, FactTest.Compared, FactTest.NotPassed, FactTest.Within {

    /** Exactly that value. */
    record Is(FactValue value) implements FactTest {}

    /** Any other value of the same kind. */
    record IsNot(FactValue value) implements FactTest {}

    /**
     * A place on a scale.
     *
     * @param how   which side of the bound
     * @param bound a count, or a word of the scale
     * @param scale the words of the fact from least to most, as the register had them when the agreement was read; empty
     *     for counts
     */
    record Compared(Comparison how, FactValue bound, List<String> scale) implements FactTest {

        /** Copies the list. */
        public Compared {
            scale = List.copyOf(scale);
        }
    }

    /** A day that is today or still to come. */
    record NotPassed() implements FactTest {}

    /**
     * A day that is today or so many days ahead at most.
     *
     * @param days from 0 to 999
     */
    record Within(int days) implements FactTest {}

    /** Whether a known value meets this; unknown for a value of another kind, or a word that is not on the scale. */
    default Truth of(FactValue value, LocalDate today) {
        return switch (this) {
            case Is(FactValue wanted) ->
                wanted.getClass() == value.getClass() ? Truth.of(wanted.equals(value)) : Truth.UNKNOWN;
            case IsNot(FactValue other) -> new Is(other).of(value, today).not();
            case Compared(Comparison how, FactValue.Count(int bound), var unused)
            when value instanceof FactValue.Count(int number) -> Truth.of(how.meets(Integer.compare(number, bound)));
            case Compared(Comparison how, FactValue.Word(String bound), List<String> scale)
            when value instanceof FactValue.Word(String word) && scale.contains(word) ->
                Truth.of(how.meets(Integer.compare(scale.indexOf(word), scale.indexOf(bound))));
            case Compared unlike -> Truth.UNKNOWN;
            case NotPassed() ->
                value instanceof FactValue.Day(LocalDate day) ? Truth.of(!day.isBefore(today)) : Truth.UNKNOWN;
            case Within(int days) ->
                value instanceof FactValue.Day(LocalDate day)
                        ? Truth.of(!day.isBefore(today) && !day.isAfter(today.plusDays(days)))
                        : Truth.UNKNOWN;
        };
    }
}
