package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.EntryTile;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Tile;
import sharinghub.auditlog.TilePlace;

/**
 * The log as it may be read. Everything here is committed, and every proof leads to a checkpoint that is.
 *
 * <p>Who may call which method is the door's business; reading opened entries is a deed of its own.
 */
public final class LogReader {

    /** As many entries as one question may ask for. */
    public static final int LONGEST_PAGE = 1000;

    private final Transactions transactions;
    private final CompleteTiles tiles = new CompleteTiles();

    /** Reads what a {@link Ledger} over the same transactions has written. */
    public LogReader(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The newest signed checkpoint; none while the log is empty. */
    public Optional<String> checkpoint() {
        return transactions.read(rows -> LogHead.read(rows).checkpoint());
    }

    /** That an entry stands at its place in the log of that size; none when there is no such entry or size yet. */
    public Optional<InclusionProof> inclusion(long index, long size) {
        return transactions.read(
                rows -> index < 0 || index >= size || size > LogHead.read(rows).size()
                        ? Optional.empty()
                        : Optional.of(InclusionProof.of(index, size, new StoredNodes(rows, tiles))));
    }

    /** That the log of one size is the beginning of the other; none when there are no such sizes, 1 or more. */
    public Optional<ConsistencyProof> consistency(long size1, long size2) {
        return transactions.read(
                rows -> size1 < 1 || size1 > size2 || size2 > LogHead.read(rows).size()
                        ? Optional.empty()
                        : Optional.of(ConsistencyProof.of(size1, size2, new StoredNodes(rows, tiles))));
    }

    /**
     * The entries that concern an agency, in the order of its running numbers.
     *
     * @param first  running number to begin with, from 1
     * @param atMost 1 to {@link #LONGEST_PAGE}
     * @param size   of the log in which they are proved, once signed; later entries are left out
     */
    public List<ReadEntry> concerning(AgencyId agency, long first, int atMost, long size) {
        checkCount(atMost);
        return proven(size, rows -> LoggedEntry.concerning(rows, agency, first, atMost, size));
    }

    /**
     * Entries as they stand, whomever they concern: what an export holds. Each says whom it concerns; open it only for
     * those.
     *
     * @param first  place to begin with, from 0
     * @param atMost 1 to {@link #LONGEST_PAGE}
     * @param size   of the log in which they are proved, once signed; later entries are left out
     */
    public List<ReadEntry> range(long first, int atMost, long size) {
        checkCount(atMost);
        return proven(size, rows -> LoggedEntry.from(rows, first, (int) Math.min(atMost, Math.max(0, size - first))));
    }

    /** The bytes of a tile of hashes; none when the log has not come so far. */
    public Optional<byte[]> tile(Tile tile) {
        return transactions.read(rows -> tile.within(LogHead.read(rows).size())
                ? Optional.of(tile.bytes(new StoredNodes(rows, tiles)))
                : Optional.empty());
    }

    /** The data of leaves side by side, of erased entries too; none when the log has not come so far. */
    public Optional<EntryTile> entries(TilePlace place) {
        return transactions.read(rows -> place.within(LogHead.read(rows).size())
                ? Optional.of(new EntryTile(
                        place.index(), LoggedEntry.commitments(rows, place.index() * TilePlace.FULL, place.width())))
                : Optional.empty());
    }

    /** However many entries: one statement for them all, and one for each tile of 256 hashes not remembered. */
    private List<ReadEntry> proven(long size, Function<EntityManager, List<LoggedEntry>> choice) {
        return transactions.read(rows -> {
            StoredNodes nodes = new StoredNodes(rows, tiles);
            return choice.apply(rows).stream()
                    .map(entry -> entry.proven(size, nodes))
                    .toList();
        });
    }

    private static void checkCount(int atMost) {
        if (atMost < 1 || atMost > LONGEST_PAGE) {
            throw new IllegalArgumentException("1 to " + LONGEST_PAGE + " entries at a time");
        }
    }
}
