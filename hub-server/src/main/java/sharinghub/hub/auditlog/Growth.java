package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Salt;
import sharinghub.reference.Hash;

/** What one batch adds to the log, under the lock of its head and within its transaction. */
final class Growth {

    private final EntityManager rows;
    private final LogHead head;
    private final Instant time;
    private final SecureRandom chance;
    private final MerkleTree tree;
    private final FreshNodes nodes;
    private String checkpoint = "";

    /**
     * @param head locked
     * @param time of every entry of this batch
     */
    Growth(EntityManager rows, LogHead head, Instant time, SecureRandom chance) {
        this.rows = rows;
        this.head = head;
        this.time = time;
        this.chance = chance;
        this.tree = head.tree();
        this.nodes = new FreshNodes(tree);
    }

    /** The moment of the next deed. */
    Moment next() {
        return new Moment(time, tree.size(), rows);
    }

    /** Appends the entry of a deed. The receipt can be had once the whole growth is {@link #seal}ed. */
    Supplier<Receipt> append(Deed<?> deed, Done<?> done) {
        if (!done.deed().request().equals(deed.request())
                || !done.deed().actor().agency().equals(deed.agency())) {
            throw new IllegalStateException("a deed must log its own request, by its own agency");
        }
        long index = tree.size();
        SortedMap<AgencyId, Long> numbers = new TreeMap<>();
        for (AgencyId agency : done.concerned()) {
            long running = ConcernedAgency.next(rows, agency);
            numbers.put(agency, running);
            rows.persist(new NumberedEntry(agency, running, index));
        }
        byte[] entry = EntryText.write(new AuditEntry(time, done.deed(), numbers));
        if (entry.length > EntryText.LONGEST) {
            throw new IllegalStateException("an entry has at most " + EntryText.LONGEST + " bytes");
        }
        Salt salt = Salt.random(chance);
        LoggedEntry logged = new LoggedEntry(index, deed, salt, entry, done.detail());
        rows.persist(logged);
        tree.append(logged.leaf(), this::completed);
        return () -> Receipt.of(salt, entry, InclusionProof.of(index, tree.size(), nodes), checkpoint);
    }

    private void completed(int level, long index, Hash hash) {
        nodes.completed(level, index, hash);
        if (StoredNodes.keeps(level)) {
            rows.persist(new StoredNode(level, index, hash));
        }
    }

    /** Moves the head and signs, if there is anything new. Nothing may be appended afterwards. */
    void seal(CheckpointSigner signer) {
        if (tree.size() > head.size()) {
            checkpoint = signer.sign(tree);
            head.grow(tree, time, checkpoint);
        }
    }
}
