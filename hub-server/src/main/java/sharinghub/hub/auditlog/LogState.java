package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;

/**
 * How far the log has come within one transaction: what a {@link Precondition} may look at.
 *
 * @param rows     everything committed so far
 * @param size     number of entries
 * @param lastTime of the newest entry; none in an empty log
 */
public record LogState(EntityManager rows, long size, Optional<Instant> lastTime) {

    static LogState of(EntityManager rows, LogHead head) {
        return new LogState(rows, head.size(), head.lastTime());
    }

    /** As last committed; the log may grow meanwhile. */
    public static LogState read(EntityManager rows) {
        return of(rows, LogHead.read(rows));
    }

    /**
     * When an entry was written, by the hub's clock of that time; nothing once it was erased.
     *
     * @param index from 0, below the size
     */
    public Optional<Instant> timeOf(long index) {
        return LoggedEntry.from(rows, index, 1).stream()
                .findFirst()
                .flatMap(LoggedEntry::content)
                .map(content -> time(index, content));
    }

    private static Instant time(long index, EntryContent content) {
        try {
            return EntryText.read(content.entry()).time();
        } catch (MalformedLogText e) {
            throw new LogDiffers("entry " + index + " cannot be read: " + e.getMessage());
        }
    }
}
