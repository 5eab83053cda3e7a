package sharinghub.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;

/** The same rules, asked with facts still open: what is unknown may yet become so. */
final class Foresight {

    private static final Set<FactName> FIXED =
            Set.of(FactName.SUBJECT_ROLE, FactName.READER_ROLE, FactName.ORIGINATOR, FactName.PASSED_ON);

    private Foresight() {}

    static Reach reach(Question asked) {
        List<Reason> against =
                Rule.against(asked, Rule.STOPS, Rule.GROUND, Rule.FORBIDS, Rule.PASSING_ON, Rule.PERMITS);
        if (against.isEmpty()) {
            return new Reach(Reach.When.NOW, asked.standing().map(Licence::refer), "");
        }
        Question open = asked.knowing(asked.facts().without(Set.of(FactName.STAGE)));
        Question tabled = open.knowing(open.facts().with(FactName.ON_THE_AGENDA, FactValue.YES));
        Question untabled = open.knowing(open.facts().with(FactName.ON_THE_AGENDA, FactValue.NO));
        if (mayBe(tabled) && !mayBe(untabled)) {
            return waiting(Reach.When.ONCE_ON_THE_AGENDA, tabled, open);
        }
        Question later = asked.knowing(only(FIXED, asked.facts()));
        return mayBe(later)
                ? waiting(Reach.When.LATER, later, asked)
                : new Reach(
                        Reach.When.NEVER,
                        against.getFirst().clause(),
                        against.getFirst().sentence());
    }

    /** Whether some facts would release it. */
    static boolean mayEver(Question asked) {
        return mayBe(asked.knowing(Facts.none()));
    }

    private static boolean mayBe(Question asked) {
        return Rule.against(asked, Rule.STOPS, Rule.GROUND).isEmpty()
                && Forbidding.of(asked) != Truth.TRUE
                && PassingOn.of(asked) != Truth.FALSE
                && possible(asked).findAny().isPresent();
    }

    private static Stream<Licence> possible(Question asked) {
        return asked.licences().stream().filter(licence -> Step.passes(Step.ALL, licence, asked) != Truth.FALSE);
    }

    /** The permit that would need least, the first of equals, and what it would need, looking only at times that may come. */
    private static Reach waiting(Reach.When when, Question then, Question now) {
        record Wait(Licence licence, Missing missing) {}
        return possible(then)
                .map(licence -> new Wait(licence, leastMissing(licence.permit(), then, now)))
                .min(Comparator.comparingInt(wait -> wait.missing().count()))
                .map(wait -> new Reach(
                        when,
                        Optional.of(wait.licence().refer()),
                        wait.missing().words()))
                .orElseThrow();
    }

    private static Missing leastMissing(Permit permit, Question then, Question now) {
        Scope scope = permit.scope();
        List<Occasion> possible = scope.occasions().stream()
                .filter(occasion -> occasion.holds(then.facts(), then.today()) != Truth.FALSE)
                .toList();
        return possible.stream()
                .map(occasion -> Missing.of(scope.at(List.of(occasion)), inStageOf(occasion, now)))
                .min(Comparator.comparingInt(Missing::count))
                .orElseGet(() -> Missing.of(permit, now));
    }

    /** A stage that is still open comes by itself; it is not something to wait for in words. */
    private static Question inStageOf(Occasion occasion, Question now) {
        boolean open = now.facts().known(FactName.STAGE).isEmpty();
        return open && !occasion.stages().isEmpty()
                ? now.knowing(now.facts()
                        .with(
                                FactName.STAGE,
                                FactValue.word(occasion.stages().getFirst().text())))
                : now;
    }

    private static Facts only(Set<FactName> kept, Facts facts) {
        return facts.without(facts.values().keySet().stream()
                .filter(fact -> !kept.contains(fact))
                .toList());
    }
}
