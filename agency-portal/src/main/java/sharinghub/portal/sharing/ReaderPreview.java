package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.decision.Asker;

/**
 * What people of one agency, one of its teams, or the forum's coordinator will learn of a summary.
 *
 * @param reader   who
 * @param sections each section of the summary, in its order
 */
public record ReaderPreview(Asker reader, List<SectionPreview> sections) {

    /** Takes a copy. */
    public ReaderPreview {
        sections = List.copyOf(sections);
    }
}
