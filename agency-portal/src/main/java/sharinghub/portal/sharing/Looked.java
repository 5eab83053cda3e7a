package sharinghub.portal.sharing;

import java.util.List;

/**
 * Sections that were opened once, and are kept nowhere.
 *
 * @param sections own ones first
 * @param given    what they were of; its halves are gone
 */
public record Looked(List<OpenedSection> sections, OpenedCase given) {

    /** Takes a copy. */
    public Looked {
        sections = List.copyOf(sections);
    }
}
