package sharinghub.hub.auditlog;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Period;
import java.util.Optional;
import sharinghub.reference.RequestId;

/**
 * Erases what has been kept as long as the rule says, through the ledger like every deed, and then what the database's files
 * still hold of it. Called by one thread; several hubs over one log may do so at once.
 */
public final class OldEntries {

    private static final System.Logger LOG = System.getLogger(OldEntries.class.getName());

    private final Ledger ledger;
    private final Transactions transactions;
    private final Optional<Period> kept;
    private final SecureRandom chance;
    private final Leftovers leftovers;

    /** A stop may have come between erasing and discarding, so the first look of every start discards. */
    private boolean leftBehind = true;

    /**
     * @param kept      how long an entry is kept that may be erased; without it all are kept for ever
     * @param chance    for request ids
     * @param leftovers of the database under the ledger
     */
    public OldEntries(
            Ledger ledger, Transactions transactions, Optional<Period> kept, SecureRandom chance, Leftovers leftovers) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.kept = kept;
        this.chance = chance;
        this.leftovers = leftovers;
    }

    /**
     * Erases all there is to erase now.
     *
     * @return how many entries
     * @throws LedgerClosed when nothing can be logged; what was erased before stays so
     */
    public long erase() {
        long erased = 0;
        long covered = transactions.read(Tombstone::end);
        if (kept.isPresent()) {
            ErasureDeed.Looked looked;
            long next = covered;
            do {
                looked = ledger.perform(new ErasureDeed(RequestId.random(chance), next, kept.get()));
                leftBehind |= looked.erased() > 0;
                erased += looked.erased();
                next = looked.next();
            } while (!looked.end());
        }
        if (erased > 0) {
            LOG.log(Level.INFO, "{0} entries of the log were erased, after {1}", erased, kept.orElseThrow());
        }
        if (leftBehind && covered + erased > 0) {
            leftovers.discard();
        }
        leftBehind = false;
        return erased;
    }
}
