package sharinghub.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agreement.Condition;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;

/**
 * What would turn a refusal, within the agreements as they are.
 *
 * @param clause   the permit that would then allow it
 * @param missing  what it waits for
 * @param sentence for people
 */
record Change(Permit clause, Missing missing, String sentence) implements Comparable<Change> {

    /**
     * The permit with fewest conditions unmet, ties by rank; none that a forbid stands in the way of, as things are or
     * as the change might leave them.
     */
    static Optional<Change> smallest(Question asked) {
        if (!Rule.against(asked, Rule.STOPS, Rule.GROUND, Rule.FORBIDS).isEmpty()
                || PassingOn.of(asked) == Truth.FALSE) {
            return Optional.empty();
        }
        return asked.licences().stream()
                .filter(licence -> Step.passes(Step.FIXED, licence, asked) == Truth.TRUE)
                .filter(licence -> Forbidding.of(afterAnyChange(licence.permit(), asked)) == Truth.FALSE)
                .min(Step.nearestFirst(asked))
                .map(licence -> of(licence, asked));
    }

    @Override
    public int compareTo(Change other) {
        return Comparator.comparingInt((Change change) -> change.missing().count())
                .thenComparing(change -> change.clause().number())
                .thenComparing(Change::sentence)
                .compare(this, other);
    }

    private static Change of(Licence licence, Question asked) {
        Permit permit = licence.permit();
        Missing missing = Missing.of(permit, asked);
        return new Change(
                permit,
                missing,
                "clause " + permit.number() + " of " + asked.said(licence.agreement()) + " would allow this once "
                        + missing.words());
    }

    /** The question as if nothing were known of the facts that the permit names. */
    private static Question afterAnyChange(Permit permit, Question asked) {
        return asked.knowing(asked.facts().without(factsOf(permit.scope())));
    }

    private static List<FactName> factsOf(Scope scope) {
        List<FactName> facts = new ArrayList<>();
        if (!scope.about().isEmpty()) {
            facts.add(FactName.SUBJECT_ROLE);
        }
        for (Occasion occasion : scope.occasions()) {
            facts.add(FactName.STAGE);
            facts.add(FactName.READER_ROLE);
            occasion.condition().stream().flatMap(Change::factsOf).forEach(facts::add);
        }
        return facts;
    }

    private static Stream<FactName> factsOf(Condition condition) {
        return switch (condition) {
            case Condition.Stated stated -> Stream.of(stated.fact());
            case Condition.Not(Condition part) -> factsOf(part);
            case Condition.All(List<Condition> parts) -> parts.stream().flatMap(Change::factsOf);
            case Condition.Any(List<Condition> parts) -> parts.stream().flatMap(Change::factsOf);
        };
    }
}
