package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Stops the asker's agency giving and receiving under the agreement whose hash stands in the address, from the next
 * request on; nothing that was sealed or released changes.
 *
 * @param request see {@link Question}
 * @param detail  see {@link Question}
 */
public record StopQuestion(RequestId request, SealedDetail detail) implements Question {}
