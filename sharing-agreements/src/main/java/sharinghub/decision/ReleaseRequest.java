package sharinghub.decision;

import java.time.Instant;
import java.util.List;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.reference.CaseRef;

/**
 * Who asks for what, why and when.
 *
 * @param asker    who
 * @param caseRef  which case
 * @param purpose  what for
 * @param wanted   how much
 * @param at       when; the day in Europe/London counts for facts that run out
 * @param sections what, each once
 */
public record ReleaseRequest(
        Asker asker, CaseRef caseRef, PurposeName purpose, Mode wanted, Instant at, List<AskedSection> sections) {

    /** Copies the list; refuses the same section twice. */
    public ReleaseRequest {
        sections = List.copyOf(sections);
        if (sections.stream().map(AskedSection::section).distinct().count() != sections.size()) {
            throw new IllegalArgumentException("a section is asked for twice");
        }
    }

    /** The same request for more or less. */
    public ReleaseRequest wanting(Mode mode) {
        return new ReleaseRequest(asker, caseRef, purpose, mode, at, sections);
    }

    /** The same request at another time. */
    public ReleaseRequest at(Instant moment) {
        return new ReleaseRequest(asker, caseRef, purpose, wanted, moment, sections);
    }
}
