package sharinghub.exchange;

import sharinghub.agreement.Assent;
import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Brings the signature of the asker's agency under the agreement whose hash stands in the address, prepared by somebody
 * else.
 *
 * @param request see {@link Question}
 * @param assent  signed with the agency's signing key
 * @param detail  see {@link Question}
 */
public record AssentQuestion(RequestId request, Assent assent, SealedDetail detail) implements Question {}
