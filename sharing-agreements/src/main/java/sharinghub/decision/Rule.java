package sharinghub.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule that may refuse. Every rule is asked, and each must have nothing against it.
 *
 * @param refuses the reason, whose kind names the rule, or nothing
 */
record Rule(Function<Question, Optional<Reason>> refuses) {

    /** What one party alone may do at any moment: stop its own giving and receiving. */
    static final List<Rule> STOPS = List.of(new Rule(Rule::authorStopped), new Rule(Rule::readerStopped));

    /** What must be so before any permit is looked at. */
    static final List<Rule> GROUND = List.of(
            new Rule(Rule::agreementNotInForce),
            new Rule(Rule::parentNotInForce),
            new Rule(Rule::authorNotBound),
            new Rule(Rule::readerNotBound));

    /** That no forbid stands in the way. */
    static final List<Rule> FORBIDS = List.of(new Rule(Forbidding::reason));

    /** That what it passes on may be passed on. */
    static final List<Rule> PASSING_ON = List.of(new Rule(PassingOn::reason));

    /** That some permit stands. */
    static final List<Rule> PERMITS = List.of(new Rule(Rule::notPermitted));

    /** What these rules have against it. */
    @SafeVarargs
    static List<Reason> against(Question asked, List<Rule>... rules) {
        List<Reason> reasons = new ArrayList<>(0);
        for (List<Rule> some : rules) {
            for (Rule rule : some) {
                rule.refuses().apply(asked).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private static Optional<Reason> authorStopped(Question asked) {
        return asked.under()
                .filter(agreement -> agreement.standing().isStoppedFor(asked.author()))
                .map(agreement -> because(
                        Reason.Kind.AUTHOR_STOPPED,
                        asked.authorName() + " has stopped its sharing under " + asked.agreementName()));
    }

    private static Optional<Reason> readerStopped(Question asked) {
        return asked.under()
                .filter(agreement -> agreement.standing().isStoppedFor(asked.reader()))
                .map(agreement -> because(
                        Reason.Kind.READER_STOPPED,
                        asked.parties().nameOf(asked.reader()) + " has stopped its sharing under "
                                + asked.agreementName()));
    }

    private static Optional<Reason> agreementNotInForce(Question asked) {
        return asked.under().isPresent()
                ? Optional.empty()
                : Optional.of(because(
                        Reason.Kind.AGREEMENT_NOT_IN_FORCE, "the agreement it was sealed under is not in force"));
    }

    private static Optional<Reason> parentNotInForce(Question asked) {
        return asked.under()
                .flatMap(IndexedAgreement::missing)
                .map(parent -> because(
                        Reason.Kind.PARENT_NOT_IN_FORCE,
                        asked.agreementName() + " stands under " + parent + ", which is not in force"));
    }

    private static Optional<Reason> authorNotBound(Question asked) {
        return asked.under()
                .filter(agreement -> !agreement.standing().binds(asked.author()))
                .map(agreement -> because(
                        Reason.Kind.AUTHOR_NOT_BOUND, asked.authorName() + " has not signed " + asked.agreementName()));
    }

    private static Optional<Reason> readerNotBound(Question asked) {
        return asked.under()
                .filter(agreement -> !agreement.standing().binds(asked.reader()))
                .map(agreement -> because(
                        Reason.Kind.READER_NOT_BOUND,
                        asked.parties().nameOf(asked.reader()) + " has not signed " + asked.agreementName()));
    }

    private static Optional<Reason> notPermitted(Question asked) {
        return asked.under().isEmpty() || asked.standing().isPresent()
                ? Optional.empty()
                : Optional.of(Step.whereTheLastFell(asked));
    }

    private static Reason because(Reason.Kind kind, String sentence) {
        return new Reason(kind, Optional.empty(), sentence);
    }
}
