package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sharinghub.agreement.PurposeName;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * That one person opened sections of their own part of the agency: a link of the list that the portal keeps. Whoever holds
 * one may read those sections; there is no other way to make one than {@link OwnOpenings#record}.
 *
 * @param number   of the link, counted from 1
 * @param before   SHA-256 of the link before; of nothing at all for the first
 * @param person   who
 * @param opened   when, by the portal's clock
 * @param request  under which the hub is told
 * @param about    the case
 * @param purpose  what for
 * @param sections which ones; at least one
 * @param detail   who and why, sealed to the agency's own auditors
 */
public record OwnOpening(
        long number,
        Hash before,
        UUID person,
        Instant opened,
        RequestId request,
        CaseRef about,
        PurposeName purpose,
        List<SectionId> sections,
        SealedDetail detail) {

    /** Takes a copy. */
    public OwnOpening {
        sections = List.copyOf(sections);
    }

    /** Reads a link as it was kept. */
    static OwnOpening read(byte[] link) {
        try {
            return Json.read(link, OwnOpening.class);
        } catch (MalformedJson e) {
            throw new IllegalStateException("a link of the list of own openings is not what was kept", e);
        }
    }

    /** As it is kept. */
    byte[] bytes() {
        return Json.write(this);
    }

    /** What the next link, and the entry in the hub's log, hold of it. */
    Hash link() {
        return Hash.of(bytes());
    }

    /** What the hub is told. */
    OwnOpeningQuestion question() {
        return new OwnOpeningQuestion(request, purpose, sections, link(), detail);
    }

    /** Says who, and nothing of the case. */
    @Override
    public String toString() {
        return "OwnOpening " + number + " by " + person;
    }
}
