package sharinghub.decision;

import java.util.Comparator;
import java.util.Optional;
import sharinghub.reference.ClauseRef;

/**
 * One reason why something is not released.
 *
 * @param kind     for machines; also how an entry says it, in lower case with hyphens
 * @param clause   the clause it stands in, where there is one
 * @param sentence for people; no full stop at its end
 */
public record Reason(Kind kind, Optional<ClauseRef> clause, String sentence) implements Comparable<Reason> {

    /** Why, the most telling first. */
    public enum Kind {
        /** Nothing was asked for. */
        NOTHING_ASKED,
        /** The agreement it was sealed under decides nothing at present. */
        AGREEMENT_NOT_IN_FORCE,
        /** The agreement above that one decides nothing at present. */
        PARENT_NOT_IN_FORCE,
        /** The author has not signed. */
        AUTHOR_NOT_BOUND,
        /** The reader's agency has not signed. */
        READER_NOT_BOUND,
        /** The author has stopped its own sharing. */
        AUTHOR_STOPPED,
        /** The reader's agency has stopped its own sharing. */
        READER_STOPPED,
        /** A clause forbids it, or might. */
        FORBIDDEN,
        /** It passes on what another agency let go no further, or not without its yes. */
        NOT_TO_BE_PASSED_ON,
        /** No clause shares anything for that purpose. */
        PURPOSE_NOT_AGREED,
        /** No clause lets the author share that category for that purpose. */
        CATEGORY_NOT_GRANTED,
        /** Such clauses share it with others. */
        RECIPIENT_NOT_GRANTED,
        /** Such clauses share less of it. */
        MODE_NOT_GRANTED,
        /** Such clauses are about people in another part. */
        SUBJECT_NOT_GRANTED,
        /** Such clauses wait for something. */
        CONDITION_NOT_MET
    }

    /** The more telling first; then in an order that is always the same. */
    @Override
    public int compareTo(Reason other) {
        return Comparator.comparing(Reason::kind)
                .thenComparing(
                        reason -> reason.clause().map(ClauseRef::toString).orElse(""))
                .thenComparing(Reason::sentence)
                .compare(this, other);
    }
}
