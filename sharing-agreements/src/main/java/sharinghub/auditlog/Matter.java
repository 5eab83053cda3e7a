package sharinghub.auditlog;

import java.util.Optional;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.MeetingId;

/**
 * What a deed was about. Which parts an event has stands in {@code hub-server/docs/audit-events.md}.
 *
 * @param caseRef   the case
 * @param document  the sealed document
 * @param meeting   the meeting
 * @param agreement the agreement
 * @param purpose   what for, in a word of the agreements; for reading the log, which one of DPA 2018 s. 62(4)
 * @param digest    SHA-256 of what was received or published: the sealed document, the agreement's text, the signature
 *     under it, the agenda
 */
public record Matter(
        Optional<CaseRef> caseRef,
        Optional<DocumentId> document,
        Optional<MeetingId> meeting,
        Optional<AgreementHash> agreement,
        Optional<String> purpose,
        Optional<Hash> digest) {

    /** Nothing in particular; the beginning of every other. */
    public static final Matter NONE = new Matter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a purpose that is not one word. */
    public Matter {
        purpose.ifPresent(word -> Word.check("a purpose", word));
    }

    /** The same, about this case. */
    public Matter of(CaseRef thisCase) {
        return new Matter(Optional.of(thisCase), document, meeting, agreement, purpose, digest);
    }

    /** The same, about this document. */
    public Matter of(DocumentId thisDocument) {
        return new Matter(caseRef, Optional.of(thisDocument), meeting, agreement, purpose, digest);
    }

    /** The same, about this meeting. */
    public Matter of(MeetingId thisMeeting) {
        return new Matter(caseRef, document, Optional.of(thisMeeting), agreement, purpose, digest);
    }

    /** The same, about this agreement. */
    public Matter of(AgreementHash thisAgreement) {
        return new Matter(caseRef, document, meeting, Optional.of(thisAgreement), purpose, digest);
    }

    /** The same, for this purpose. */
    public Matter forPurpose(String thisPurpose) {
        return new Matter(caseRef, document, meeting, agreement, Optional.of(thisPurpose), digest);
    }

    /** The same, with the digest of what was received or published. */
    public Matter withDigest(Hash thisDigest) {
        return new Matter(caseRef, document, meeting, agreement, purpose, Optional.of(thisDigest));
    }
}
