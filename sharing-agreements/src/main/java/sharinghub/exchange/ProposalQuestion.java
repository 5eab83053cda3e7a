package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Puts an agreement's text forward; its hash stands in the address.
 *
 * @param request see {@link Question}
 * @param text    the agreement, in any layout; its canonical form has the hash
 * @param detail  see {@link Question}
 */
public record ProposalQuestion(RequestId request, String text, SealedDetail detail) implements Question {}
