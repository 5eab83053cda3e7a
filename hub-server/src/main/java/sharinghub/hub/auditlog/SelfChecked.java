package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import sharinghub.auditlog.MerkleTree;

/** How far the log was recomputed and found right: one row. Its array is never changed, only replaced. */
@Entity
@Table(name = "log_self_check")
class SelfChecked {

    private static final short ONLY = 1;

    @Id
    private short id;

    @Column(name = "log_size")
    private long size;

    private byte[] edge = {};

    protected SelfChecked() {}

    static SelfChecked read(EntityManager rows) {
        SelfChecked row = rows.find(SelfChecked.class, ONLY);
        if (row == null) {
            throw new LogDiffers("the row of `log_self_check` is gone");
        }
        return row;
    }

    MerkleTree tree() {
        return Hashes.tree(size, edge);
    }

    /** Something differs, wherever: the next start counts from the first entry. */
    SelfChecked startOver() {
        size = 0;
        edge = new byte[0];
        return this;
    }

    /** A tree that was found right; an older one than this changes nothing. */
    SelfCheck.Sound moveTo(MerkleTree tree) {
        if (tree.size() > size) {
            size = tree.size();
            edge = Hashes.toBytes(tree.edge());
        }
        return new SelfCheck.Sound(tree.size());
    }
}
