package sharinghub.hub.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.LogState;
import sharinghub.hub.auditlog.Precondition;
import sharinghub.hub.auditlog.Transactions;

/**
 * Nothing is logged once a checkpoint with the log's own signature has contradicted this database. Nobody but a log with this key
 * can have signed it, so it counts whoever brings it.
 *
 * <p>Kept in the database, so that every hub on it is closed, in later starts too; and in memory, should the database take nothing.
 */
final class Contradictions implements Precondition {

    private static final System.Logger LOG = System.getLogger(Contradictions.class.getName());

    private final Transactions transactions;
    private final InstantSource clock;
    private volatile @Nullable String found;

    Contradictions(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * From now on nothing is logged.
     *
     * @param what in a sentence without its full stop
     * @param note the whole signed note, as it came
     */
    void found(String what, String note) {
        if (found == null) {
            found = what;
            LOG.log(Level.ERROR, "the log is closed: {0}. The evidence is kept in `log_contradiction`", what);
        }
        try {
            Instant now = clock.instant();
            transactions.write(rows -> {
                FoundContradiction.locked(rows).keep(what, note.getBytes(UTF_8), now);
                return what;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the evidence could not be kept; the log stays closed until this hub is stopped", e);
        }
    }

    @Override
    public Optional<String> objection(LogState log, Instant now) {
        return FoundContradiction.what(log.rows()).or(() -> Optional.ofNullable(found));
    }
}
