package sharinghub.decision;

import java.util.Optional;
import sharinghub.reference.ClauseRef;

/**
 * When a reader would see something.
 *
 * @param when   in one word
 * @param clause the clause that would allow it, or that forbids it
 * @param words  for people: what it waits for, such as `the case is on the agenda and the reader has signed the
 *     confidentiality statement`, or why it is never; empty for now
 */
public record Reach(When when, Optional<ClauseRef> clause, String words) {

    /** From soonest to latest. */
    public enum When {
        /** As soon as it is sealed. */
        NOW,
        /** Once the case stands on a published agenda, and not before. */
        ONCE_ON_THE_AGENDA,
        /** Once something else is so. */
        LATER,
        /** Under this agreement as it stands, never. */
        NEVER
    }
}
