package sharinghub.hub.witnesses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first checkpoint that contradicted this database, with the words under it: evidence, never changed once found. One
 * row, empty in a good week, that stays with the database it speaks against.
 */
@Entity
@Table(name = "log_contradiction")
class FoundContradiction {

    private static final short ONLY = 1;

    @Id
    private short id;

    @Column(name = "found_at")
    private @Nullable Long foundAt;

    private @Nullable String what;

    @Lob
    private byte @Nullable [] note;

    protected FoundContradiction() {}

    /** What was found, in a sentence without its full stop; nothing in a good week. */
    static Optional<String> what(EntityManager rows) {
        return Optional.ofNullable(there(rows.find(FoundContradiction.class, ONLY)).what);
    }

    /** Locks the row until the transaction ends: one word is taken at a time, over all hubs on this database. */
    static FoundContradiction locked(EntityManager rows) {
        return there(rows.find(FoundContradiction.class, ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    private static FoundContradiction there(@Nullable FoundContradiction row) {
        if (row == null) {
            throw new IllegalStateException("the row of `log_contradiction` is gone");
        }
        return row;
    }

    /** Keeps this, unless something was found before. */
    void keep(String found, byte[] signedNote, Instant at) {
        if (what == null) {
            what = found;
            note = signedNote.clone();
            foundAt = at.toEpochMilli();
        }
    }
}
