package sharinghub.hub.auditlog;

import java.time.Instant;
import java.util.Optional;

/**
 * What must hold before anything is logged, and therefore done: that the clock is right, that this is the newest state of
 * the log. Looked at in every batch's own transaction, under the lock of the log's head, so that it holds for each entry.
 */
@FunctionalInterface
public interface Precondition {

    /**
     * Why nothing may be logged now, for asker and operator alike: what is wrong and who can end it, without a full stop at
     * its end; or nothing.
     *
     * @param now by the hub's clock, as the next entry would say
     */
    Optional<String> objection(LogState log, Instant now);

    /** Holds when both hold. Both are looked at, and both objections are said. */
    default Precondition and(Precondition other) {
        return (log, now) -> {
            Optional<String> first = objection(log, now);
            Optional<String> second = other.objection(log, now);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(first.get() + ". Also, " + second.get())
                    : first.or(() -> second);
        };
    }
}
