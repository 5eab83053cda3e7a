package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Completes a step that another person of the asker's agency prepared under the agreement whose hash stands in the address,
 * where that needs no signature.
 *
 * @param request see {@link Question}
 * @param step    the one that was prepared: to go on, to suspend, or to lift
 * @param detail  see {@link Question}
 */
public record ConfirmationQuestion(RequestId request, TwoPersonStep step, SealedDetail detail) implements Question {

    /** Refuses what is completed by a signature. */
    public ConfirmationQuestion {
        if (step == TwoPersonStep.SIGN || step == TwoPersonStep.WITHDRAW) {
            throw new IllegalArgumentException("to sign and to withdraw are completed by a signature");
        }
    }
}
