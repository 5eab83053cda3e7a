package sharinghub.decision;

import java.util.Optional;
import sharinghub.agreement.Truth;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.registers.OnwardMeaning;

/** Originator control: what an author had from another agency goes on only as it was allowed to go on when it was had. */
final class PassingOn {

    /** What the originator's yes is called among what is missing. */
    static final String CONSENT = "the originator has consented";

    private PassingOn() {}

    /** Whether what the section passes on may be passed on; what nobody names an originator of is the author's own. */
    static Truth of(Question asked) {
        Optional<String> originator = word(FactName.ORIGINATOR, asked);
        if (originator.isEmpty() || originator.get().equals(asked.author().text())) {
            return Truth.TRUE;
        }
        Optional<String> rule = word(FactName.PASSED_ON, asked);
        if (rule.filter(OnwardMeaning.BY_CLAUSE.toString()::equals).isPresent()) {
            return Truth.TRUE;
        }
        if (rule.filter(OnwardMeaning.NEVER.toString()::equals).isPresent()) {
            return Truth.FALSE;
        }
        return asked.facts()
                        .known(FactName.AUTHOR_CONSENTED_ONWARD)
                        .filter(FactValue.YES::equals)
                        .isPresent()
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    /** Why it may not go on as things are. */
    static Optional<Reason> reason(Question asked) {
        return switch (of(asked)) {
            case TRUE -> Optional.empty();
            case FALSE -> because("what it passes on may go to nobody else");
            case UNKNOWN -> because("what it passes on waits until " + CONSENT);
        };
    }

    private static Optional<Reason> because(String sentence) {
        return Optional.of(new Reason(Reason.Kind.NOT_TO_BE_PASSED_ON, Optional.empty(), sentence));
    }

    private static Optional<String> word(FactName fact, Question asked) {
        return asked.facts().known(fact).map(FactValue::toString);
    }
}
