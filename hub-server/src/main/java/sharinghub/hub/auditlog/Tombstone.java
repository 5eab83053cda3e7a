package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import sharinghub.auditlog.Erasure;

/** Where a tombstone stands and what it covers, so that both are found without reading every entry. */
@Entity
@Table(name = "tombstone")
class Tombstone {

    @Id
    @Column(name = "entry_index")
    private long index;

    @Column(name = "first_place")
    private long firstPlace;

    @Column(name = "last_place")
    private long lastPlace;

    protected Tombstone() {}

    Tombstone(long index, Erasure erasure) {
        this.index = index;
        this.firstPlace = erasure.first();
        this.lastPlace = erasure.last();
    }

    /** The place behind everything that tombstones cover; 0 when there is none. */
    static long end(EntityManager rows) {
        Long last = rows.createQuery("select max(t.lastPlace) from Tombstone t", Long.class)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }

    /** Those that cover, or stand at, a place from one up to, but not with, another. */
    static List<Tombstone> about(EntityManager rows, long first, long end) {
        return rows.createQuery(
                        "select t from Tombstone t where t.firstPlace < :end and t.lastPlace >= :first"
                                + " or t.index >= :first and t.index < :end",
                        Tombstone.class)
                .setParameter("first", first)
                .setParameter("end", end)
                .getResultList();
    }

    long index() {
        return index;
    }

    long first() {
        return firstPlace;
    }

    boolean covers(long place) {
        return place >= firstPlace && place <= lastPlace;
    }

    /** Whether the entry at its place says of the same range that it was erased. */
    boolean isOf(Erasure erasure) {
        return firstPlace == erasure.first() && lastPlace == erasure.last();
    }
}
