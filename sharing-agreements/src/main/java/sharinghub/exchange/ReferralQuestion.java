package sharinghub.exchange;

import sharinghub.agency.Forum;
import sharinghub.document.SealedDetail;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;

/**
 * Puts a case to a forum.
 *
 * @param request   see {@link Question}
 * @param about     the case
 * @param forum     which
 * @param criterion why, as one of the words in the forum's settings
 * @param document  the sealed document of the asker's agency that says more
 * @param detail    see {@link Question}
 */
public record ReferralQuestion(
        RequestId request, CaseRef about, Forum forum, String criterion, DocumentId document, SealedDetail detail)
        implements Question {}
