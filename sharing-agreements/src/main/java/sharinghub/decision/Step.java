package sharinghub.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import sharinghub.agreement.Truth;

/**
 * One question put to every permit that still stands; permits for which the answer is not a clear yes fall.
 *
 * @param kind   what a refusal is called when the last permit falls here
 * @param passes the question
 */
record Step(Reason.Kind kind, BiFunction<Licence, Question, Truth> passes) {

    private static final Step PURPOSE = new Step(
            Reason.Kind.PURPOSE_NOT_AGREED,
            (licence, asked) -> Truth.of(licence.scope().serves(asked.purpose())));

    private static final Step CATEGORY = new Step(
            Reason.Kind.CATEGORY_NOT_GRANTED,
            (licence, asked) -> licence.scope()
                    .senders()
                    .includes(
                            asked.author(),
                            Optional.empty(),
                            licence.agreement().parties())
                    .and(Truth.of(licence.scope().covers(asked.category()))));

    private static final Step RECIPIENT = new Step(
            Reason.Kind.RECIPIENT_NOT_GRANTED,
            (licence, asked) -> licence.scope()
                    .recipients()
                    .includes(asked.reader(), asked.team(), licence.agreement().parties()));

    private static final Step MODE = new Step(
            Reason.Kind.MODE_NOT_GRANTED,
            (licence, asked) -> Truth.of(licence.scope().mode().includes(asked.mode())));

    private static final Step SUBJECT = new Step(
            Reason.Kind.SUBJECT_NOT_GRANTED, (licence, asked) -> licence.scope().isAbout(asked.facts()));

    private static final Step OCCASION = new Step(
            Reason.Kind.CONDITION_NOT_MET, (licence, asked) -> licence.permit().isNow(asked.facts(), asked.today()));

    /** All steps, in their order. */
    static final List<Step> ALL = List.of(PURPOSE, CATEGORY, RECIPIENT, MODE, SUBJECT, OCCASION);

    /** Those whose answer no fact about the case or the reader's role can change. */
    static final List<Step> FIXED = List.of(PURPOSE, CATEGORY, RECIPIENT, MODE);

    /** Whether the permit stands to the end of these steps. */
    static Truth passes(List<Step> steps, Licence licence, Question asked) {
        Truth answer = Truth.TRUE;
        for (Step step : steps) {
            answer = answer.and(step.passes.apply(licence, asked));
            if (answer == Truth.FALSE) {
                break;
            }
        }
        return answer;
    }

    /** Why no permit stands to the end, where none does. */
    static Reason whereTheLastFell(Question asked) {
        List<Licence> standing = asked.licences();
        for (Step step : ALL) {
            List<Licence> before = standing;
            standing = before.stream()
                    .filter(licence -> step.passes.apply(licence, asked) == Truth.TRUE)
                    .toList();
            if (standing.isEmpty()) {
                return step.reason(before, asked);
            }
        }
        throw new IllegalArgumentException("a permit stands");
    }

    /** The order in which permits come near: fewest things missing, then most shared, then by rank. */
    static Comparator<Licence> nearestFirst(Question asked) {
        return Comparator.<Licence>comparingInt(
                        licence -> Missing.of(licence.permit(), asked).count())
                .thenComparing(licence -> licence.scope().mode(), Comparator.reverseOrder())
                .thenComparing(Licence::rank);
    }

    private Reason reason(List<Licence> fallen, Question asked) {
        String nobody = "no clause of " + asked.agreementName();
        return switch (kind) {
            case PURPOSE_NOT_AGREED ->
                new Reason(kind, Optional.empty(), nobody + " shares anything for " + asked.purposeName());
            case CATEGORY_NOT_GRANTED ->
                new Reason(
                        kind,
                        Optional.empty(),
                        nobody + " lets " + asked.authorName() + " share "
                                + asked.category().said() + " for " + asked.purposeName());
            case RECIPIENT_NOT_GRANTED ->
                new Reason(
                        kind,
                        Optional.empty(),
                        nobody + " lets " + asked.authorName() + " share "
                                + asked.category().said() + " with " + asked.readerName());
            default -> reason(fallen.stream().min(nearestFirst(asked)).orElseThrow(), asked);
        };
    }

    private Reason reason(Licence nearest, Question asked) {
        String clause = "clause " + nearest.permit().number() + " of " + asked.said(nearest.agreement());
        String sentence = kind == Reason.Kind.MODE_NOT_GRANTED
                ? clause + " tells " + asked.readerName() + " "
                        + nearest.scope().mode().said() + ", but not "
                        + asked.mode().said()
                : clause + " waits until " + Missing.of(nearest.permit(), asked).words();
        return new Reason(kind, Optional.of(nearest.refer()), sentence);
    }
}
