package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.ProofFailure;

/**
 * Rebuilds the log from its entries and compares with what is stored: leaves, running numbers, nodes, head, checkpoint; and
 * what is gone with what the tombstones say was erased.
 *
 * <p>Finds every change made behind the ledger's back within what it looks at. What it cannot find is an older copy of the
 * whole database put back: only the portals, which remember newer checkpoints, can.
 */
public final class LogSelfCheck {

    /** As many entries as one transaction reads. */
    private static final int PAGE = 256;

    private static final System.Logger LOG = System.getLogger(LogSelfCheck.class.getName());

    private record End(MerkleTree tree, @Nullable String checkpoint) {}

    private final Transactions transactions;
    private final CheckpointReader reader;

    /** @param reader with the key this log has always been signed by */
    public LogSelfCheck(Transactions transactions, CheckpointReader reader) {
        this.transactions = transactions;
        this.reader = reader;
    }

    /** From where the log was last found right; done at every start. Remembers how far it came. */
    public SelfCheck sinceLast() {
        return check(() -> {
            MerkleTree right = transactions.read(rows -> SelfChecked.read(rows).tree());
            return new Recount(right, right.size() == 0);
        });
    }

    /**
     * The whole log from its first entry; done every night. Deeds go on meanwhile: it looks at what is there when it begins.
     * When something differs, every later start looks at the whole log too, until it adds up again.
     */
    public SelfCheck whole() {
        SelfCheck found = check(() -> new Recount(MerkleTree.empty(), true));
        if (found instanceof SelfCheck.Differs) {
            startOver();
        }
        return found;
    }

    private void startOver() {
        try {
            transactions.write(rows -> SelfChecked.read(rows).startOver());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the next start will not look at the whole log by itself", e);
        }
    }

    private SelfCheck check(Supplier<Recount> beginning) {
        try {
            Recount recount = beginning.get();
            End end = transactions.read(LogSelfCheck::end);
            while (recount.size() < end.tree().size()) {
                int count = (int) Math.min(PAGE, end.tree().size() - recount.size());
                transactions.read(rows -> recount.page(rows, count));
            }
            compare(recount.tree(), end);
            return transactions.write(rows -> SelfChecked.read(rows).moveTo(recount.tree()));
        } catch (LogDiffers e) {
            return new SelfCheck.Differs(String.valueOf(e.getMessage()));
        }
    }

    /** Under the lock of the head, so that what another hub appends just now is not taken for an entry beyond the end. */
    private static End end(EntityManager rows) {
        LogHead head = LogHead.locked(rows);
        List<LoggedEntry> beyond = LoggedEntry.from(rows, head.size(), 1);
        if (!beyond.isEmpty()) {
            throw new LogDiffers("there is an entry " + head.size() + " beyond the end of the log");
        }
        return new End(head.tree(), head.checkpoint().orElse(null));
    }

    private void compare(MerkleTree counted, End end) {
        if (counted.size() != end.tree().size()
                || !counted.root().equals(end.tree().root())
                || !counted.edge().equals(end.tree().edge())) {
            throw new LogDiffers("the entries give the root " + counted.root() + " for " + counted.size()
                    + " entries, the head of the log says " + end.tree().root() + " for "
                    + end.tree().size());
        }
        if (end.checkpoint() == null) {
            if (counted.size() > 0) {
                throw new LogDiffers("the log has entries but no checkpoint");
            }
            return;
        }
        try {
            Checkpoint signed = reader.read(end.checkpoint());
            if (signed.size() != counted.size() || !signed.root().equals(counted.root())) {
                throw new LogDiffers("the checkpoint is signed for " + signed.size() + " entries and the root "
                        + signed.root() + ", the entries give " + counted.root() + " for " + counted.size());
            }
        } catch (MalformedLogText | ProofFailure e) {
            throw new LogDiffers("the newest checkpoint: " + e.getMessage());
        }
    }
}
