package sharinghub.exchange;

import java.util.List;
import sharinghub.agreement.PurposeName;
import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/**
 * Asks to open sections of one case; the case stands in the address.
 *
 * @param request  see {@link Question}
 * @param purpose  what the sections are wanted for; an agreement must know it
 * @param sections which ones, each once; none means all that may be opened now
 * @param detail   see {@link Question}
 */
public record ReleaseQuestion(RequestId request, PurposeName purpose, List<SectionId> sections, SealedDetail detail)
        implements Question {

    /** The most sections one question may name. */
    public static final int MOST_SECTIONS = 200;

    /** Refuses a section named twice, and too many. */
    public ReleaseQuestion {
        sections = List.copyOf(sections);
        if (sections.size() > MOST_SECTIONS || sections.stream().distinct().count() != sections.size()) {
            throw new IllegalArgumentException("sections are named once each, at most " + MOST_SECTIONS);
        }
    }
}
