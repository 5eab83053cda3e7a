package sharinghub.auditlog;

import java.util.Comparator;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.SectionId;

/**
 * What became of one section.
 *
 * @param section which
 * @param author  the agency that wrote it, and so may read this entry
 * @param clause  that decided, when one did
 * @param word    the outcome, such as `released`, `kept` or `category-not-granted`
 */
public record SectionOutcome(SectionId section, AgencyId author, Optional<ClauseRef> clause, String word)
        implements Comparable<SectionOutcome> {

    /** It was taken in with its document. */
    public static final String KEPT = "kept";

    /** It was handed over. */
    public static final String RELEASED = "released";

    private static final Comparator<SectionOutcome> BY_SECTION = Comparator.comparing(SectionOutcome::section);

    /** Refuses an outcome that is not one word. */
    public SectionOutcome {
        Word.check("an outcome", word);
    }

    @Override
    public int compareTo(SectionOutcome other) {
        return BY_SECTION.compare(this, other);
    }

    /** As it stands in an entry. */
    @Override
    public String toString() {
        return section + " " + author + " " + word + " "
                + clause.map(ClauseRef::toString).orElse(Word.NONE);
    }
}
