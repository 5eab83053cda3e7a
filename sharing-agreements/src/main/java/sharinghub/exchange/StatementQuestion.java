package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Says that the asker, in person, has read and accepts the confidentiality statement of the meeting in the address.
 *
 * @param request see {@link Question}
 * @param detail  see {@link Question}
 */
public record StatementQuestion(RequestId request, SealedDetail detail) implements Question {}
