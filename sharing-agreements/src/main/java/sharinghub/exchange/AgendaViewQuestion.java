package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Asks what stands, or might stand, on the agenda of the meeting in the address.
 *
 * @param request see {@link Question}
 * @param detail  see {@link Question}
 */
public record AgendaViewQuestion(RequestId request, SealedDetail detail) implements Question {}
