package sharinghub.hub.referrals;

import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;

/**
 * One referral as it was made.
 *
 * @param index     the place of its entry in the log
 * @param about     the case
 * @param forum     to which it was put
 * @param referring by whom
 * @param criterion why
 * @param document  the sealed document that says more
 */
public record MadeReferral(
        long index, CaseRef about, Forum forum, AgencyId referring, String criterion, DocumentId document) {}
