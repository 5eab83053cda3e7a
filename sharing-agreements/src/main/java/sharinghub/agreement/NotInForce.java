package sharinghub.agreement;

/**
 * An agreement that decides nothing at that moment.
 *
 * @param agreement which
 * @param cause     why
 * @param words     the same for people, a whole sentence
 */
public record NotInForce(Agreement agreement, Cause cause, String words) implements Standing {

    /** Why an agreement decides nothing. */
    public enum Cause {
        /** Somebody it names under `starts when` has not signed. */
        NOT_YET_SIGNED,
        /** Its first day is still to come. */
        NOT_YET_BEGUN,
        /** Its last day has passed. */
        ENDED,
        /** Its review is overdue by more than its own grace. */
        REVIEW_OVERDUE,
        /** One that may do so has suspended the whole of it. */
        SUSPENDED,
        /** Another version has taken its place, and that one decides nothing either. */
        FOLLOWED
    }
}
