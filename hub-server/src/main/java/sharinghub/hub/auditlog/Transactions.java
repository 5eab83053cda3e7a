package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in one database transaction each, with rows of its own: nothing that was read in one is seen in another.
 *
 * <p>Never used inside another transaction. The isolation is at least READ COMMITTED.
 */
public interface Transactions {

    /**
     * Commits what the work has written, then gives its result back; returning means durable.
     *
     * <p>When the work throws, everything is rolled back and the same is thrown. When the commit throws, <b>nobody knows</b>
     * whether it came to pass: look before doing it again.
     */
    <T> T write(Function<EntityManager, T> work);

    /** Runs work that only reads, all of it committed by then. */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Called after trouble, before anything is tried again: lets go of what the trouble has left half open, so that the
     * next transaction finds the store as a new start would.
     *
     * @param trouble what the store last said, if it said anything
     */
    default void afterTrouble(@Nullable Throwable trouble) {}
}
