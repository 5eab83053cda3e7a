package sharinghub.exchange;

import sharinghub.agreement.Withdrawal;
import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Brings the signed word of the asker's agency that it leaves the agreement whose hash stands in the address, prepared by
 * somebody else.
 *
 * @param request    see {@link Question}
 * @param withdrawal signed with the agency's signing key
 * @param detail     see {@link Question}
 */
public record WithdrawalQuestion(RequestId request, Withdrawal withdrawal, SealedDetail detail) implements Question {}
