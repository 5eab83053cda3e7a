package sharinghub.exchange;

import sharinghub.casework.SignedAgenda;
import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Publishes the agenda of the meeting in the address, or publishes it anew.
 *
 * @param request see {@link Question}
 * @param agenda  order and minutes of the cases, signed with the host agency's signing key
 * @param detail  see {@link Question}
 */
public record PublishQuestion(RequestId request, SignedAgenda agenda, SealedDetail detail) implements Question {}
