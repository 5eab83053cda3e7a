package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Prepares a step under the agreement whose hash stands in the address. Nothing happens until another person of the same
 * agency completes it; a later preparation takes its place.
 *
 * @param request see {@link Question}
 * @param step    what shall be done
 * @param detail  see {@link Question}
 */
public record PreparationQuestion(RequestId request, TwoPersonStep step, SealedDetail detail) implements Question {}
