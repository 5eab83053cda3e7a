package sharinghub.exchange;

import java.util.List;
import sharinghub.agreement.PurposeName;
import sharinghub.document.SealedDetail;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/**
 * Tells that the asker opened sections of one case that their own part of the agency wrote; the case stands in the address.
 * No share is needed for that, so the portal tells it by itself: at once, or when the hub answers again.
 *
 * @param request  see {@link Question}
 * @param purpose  what the sections were opened for
 * @param sections which ones, each once; at least one
 * @param link     SHA-256 of the link that the opening is in the list of the agency's own portal; each link holds the one
 *     before, so whoever later alters that list is found out
 * @param detail   see {@link Question}
 */
public record OwnOpeningQuestion(
        RequestId request, PurposeName purpose, List<SectionId> sections, Hash link, SealedDetail detail)
        implements Question {

    /** The most sections one opening may name. */
    public static final int MOST_SECTIONS = ReleaseQuestion.MOST_SECTIONS;

    /** Refuses none, a section named twice, and too many. */
    public OwnOpeningQuestion {
        sections = List.copyOf(sections);
        if (sections.isEmpty()
                || sections.size() > MOST_SECTIONS
                || sections.stream().distinct().count() != sections.size()) {
            throw new IllegalArgumentException("sections are named once each, from 1 to " + MOST_SECTIONS);
        }
    }
}
