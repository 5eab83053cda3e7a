package sharinghub.casework;

import sharinghub.agency.Forum;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Spelling;

/**
 * A case put to a forum. Says nothing about anybody: what there is to know stands in the sealed document.
 *
 * @param caseRef   the case
 * @param forum     which kind of meeting is to take it
 * @param criterion on which of the forum's criteria, such as `professional-judgement`; lower-case words with hyphens
 * @param document  the summary that goes with it
 */
public record Referral(CaseRef caseRef, Forum forum, String criterion, DocumentId document) {

    /** Refuses a criterion that is free text: the hub reads this. */
    public Referral {
        Spelling.check("a criterion", criterion);
    }
}
