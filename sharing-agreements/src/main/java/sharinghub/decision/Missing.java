package sharinghub.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agreement.Condition;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;

/**
 * What a clause still waits for.
 *
 * @param things each thing that is not so, in words; empty when nothing is missing
 * @param count  how many facts must change at least
 */
record Missing(List<String> things, int count) {

    private static final Missing NOTHING = new Missing(List.of(), 0);

    /** What must change before the permit allows it. */
    static Missing of(Permit permit, Question asked) {
        boolean hurried = permit.urgent().isPresent()
                && asked.facts()
                        .known(FactName.URGENT)
                        .filter(FactValue.YES::equals)
                        .isPresent();
        return of(hurried ? permit.scope().at(List.of()) : permit.scope(), asked);
    }

    /** What must change before the clause is about this person and this time, and what it passes on may go on. */
    static Missing of(Scope scope, Question asked) {
        Missing subject = oneOf("it is about a ", FactName.SUBJECT_ROLE, scope.about(), asked);
        Optional<Missing> occasion =
                scope.occasions().stream().map(one -> of(one, asked)).min(Comparator.comparingInt(Missing::count));
        Missing consent = PassingOn.of(asked) == Truth.UNKNOWN ? new Missing(List.of(PassingOn.CONSENT), 1) : NOTHING;
        return subject.and(occasion.orElse(NOTHING)).and(consent);
    }

    private static Missing of(Occasion occasion, Question asked) {
        return oneOf("the case is at ", FactName.STAGE, occasion.stages(), asked)
                .and(oneOf("the reader is a ", FactName.READER_ROLE, occasion.readers(), asked))
                .and(occasion.condition().map(condition -> of(condition, asked)).orElse(NOTHING));
    }

    private static Missing of(Condition condition, Question asked) {
        if (condition.holds(asked.facts(), asked.today()) == Truth.TRUE) {
            return NOTHING;
        }
        return switch (condition) {
            case Condition.Stated stated -> new Missing(List.of(stated.words()), 1);
            case Condition.Not not -> new Missing(List.of("it is not so that " + not.part()), 1);
            case Condition.All(List<Condition> parts) ->
                parts.stream().map(part -> of(part, asked)).reduce(NOTHING, Missing::and);
            case Condition.Any(List<Condition> parts) ->
                new Missing(
                        List.of(condition.toString()),
                        parts.stream()
                                .mapToInt(part -> of(part, asked).count)
                                .min()
                                .orElse(1));
        };
    }

    private static Missing oneOf(String beginning, FactName fact, List<?> wanted, Question asked) {
        boolean met = wanted.isEmpty()
                || asked.facts()
                        .known(fact)
                        .filter(value -> wanted.stream().anyMatch(one -> value.equals(FactValue.word(one.toString()))))
                        .isPresent();
        return met ? NOTHING : new Missing(List.of(beginning + choice(wanted)), 1);
    }

    private static String choice(List<?> words) {
        if (words.size() == 1) {
            return words.getFirst().toString();
        }
        return words.subList(0, words.size() - 1).stream().map(Object::toString).collect(Collectors.joining(", "))
                + " or " + words.getLast();
    }

    private Missing and(Missing other) {
        return new Missing(Stream.concat(things.stream(), other.things.stream()).toList(), count + other.count);
    }

    /** All of it, joined by `and`. */
    String words() {
        return String.join(" and ", things);
    }
}
