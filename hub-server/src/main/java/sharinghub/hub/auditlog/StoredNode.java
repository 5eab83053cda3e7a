package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import sharinghub.reference.Hash;

/** The hash of a complete subtree over 256, 65,536, ... leaves; see {@link StoredNodes}. */
@Entity
@IdClass(StoredNode.Key.class)
@Table(name = "tree_node")
class StoredNode {

    @Id
    @Column(name = "node_level")
    private int level;

    @Id
    @Column(name = "node_index")
    private long index;

    private byte[] hash = {};

    protected StoredNode() {}

    StoredNode(int level, long index, Hash hash) {
        this.level = level;
        this.index = index;
        this.hash = hash.bytes();
    }

    /** The hashes of so many neighbours, from one on; fewer where they are not complete yet. */
    static List<Hash> hashes(EntityManager rows, int level, long first, int count) {
        return rows.createQuery(
                        "select n from StoredNode n where n.level = :level and n.index between :first and :last"
                                + " order by n.index",
                        StoredNode.class)
                .setParameter("level", level)
                .setParameter("first", first)
                .setParameter("last", first + count - 1)
                .getResultStream()
                .map(node -> Hash.fromBytes(node.hash))
                .toList();
    }

    /** Level and place within it. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private int level;
        private long index;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.level == level && key.index == index;
        }

        @Override
        public int hashCode() {
            return Objects.hash(level, index);
        }
    }
}
