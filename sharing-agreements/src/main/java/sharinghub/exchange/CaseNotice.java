package sharinghub.exchange;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.Forum;
import sharinghub.reference.CaseRef;

/**
 * That a case exists, and what the asker may know of it.
 *
 * @param about    the case
 * @param forum    to which it was last referred, if it was
 * @param stage    how far it has come there, as the register of stages has it, if it was referred
 * @param sections those the asker may know of; at least one
 */
public record CaseNotice(CaseRef about, Optional<Forum> forum, Optional<String> stage, List<SectionNotice> sections) {

    /** Copies the list. */
    public CaseNotice {
        sections = List.copyOf(sections);
    }
}
