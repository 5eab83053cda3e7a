package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.MerkleTree;
import sharinghub.reference.Hash;

/**
 * The end of the log: one row, and whoever locks it may append.
 *
 * <p>Changed only by {@link #grow}, which sets new arrays: EclipseLink's weaving sees nothing else.
 */
@Entity
@Table(name = "log_head")
class LogHead {

    private static final short ONLY = 1;

    @Id
    private short id;

    @Column(name = "log_size")
    private long size;

    private byte[] edge = {};
    private byte[] root = {};

    @Column(name = "last_time")
    private @Nullable Long lastTime;

    private @Nullable String checkpoint;

    protected LogHead() {}

    /** Locks the row until the transaction ends: one appender at a time, over all nodes. */
    static LogHead locked(EntityManager rows) {
        return there(rows.find(LogHead.class, ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The row as last committed. */
    static LogHead read(EntityManager rows) {
        return there(rows.find(LogHead.class, ONLY));
    }

    private static LogHead there(@Nullable LogHead head) {
        if (head == null) {
            throw new LogDiffers("the row of `log_head` is gone");
        }
        return head;
    }

    /** The tree as it stands; refuses a row whose root is not that of its edge. */
    MerkleTree tree() {
        MerkleTree tree = Hashes.tree(size, edge);
        if (!tree.root().equals(Hash.fromBytes(root))) {
            throw new LogDiffers("edge and root of `log_head` contradict each other");
        }
        return tree;
    }

    /** Takes the place of what was there. */
    void grow(MerkleTree tree, Instant time, String signedCheckpoint) {
        size = tree.size();
        edge = Hashes.toBytes(tree.edge());
        root = tree.root().bytes();
        lastTime = time.toEpochMilli();
        checkpoint = signedCheckpoint;
    }

    long size() {
        return size;
    }

    /** Time of the newest entry; none in an empty log. */
    Optional<Instant> lastTime() {
        return Optional.ofNullable(lastTime).map(Instant::ofEpochMilli);
    }

    /** The signed note for exactly this size; none in an empty log. */
    Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }
}
