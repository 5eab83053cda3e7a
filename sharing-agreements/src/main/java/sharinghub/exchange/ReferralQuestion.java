package sharinghub.exchange;

import sharinghub.casework.Referral;
import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Puts a case to a forum.
 *
 * @param request  see {@link Question}
 * @param referral what is put to which forum, and why
 * @param detail   see {@link Question}
 */
public record ReferralQuestion(RequestId request, Referral referral, SealedDetail detail) implements Question {}
