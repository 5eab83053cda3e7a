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
import sharinghub.agency.AgencyId;

/** The place of the n-th entry that concerns an agency. */
@Entity
@IdClass(NumberedEntry.Key.class)
@Table(name = "numbered_entry")
class NumberedEntry {

    @Id
    private String agency = "";

    @Id
    private long running;

    @Column(name = "entry_index")
    private long index;

    protected NumberedEntry() {}

    NumberedEntry(AgencyId agency, long running, long index) {
        this.agency = agency.text();
        this.running = running;
        this.index = index;
    }

    /** Every number given to the entries from one place up to, but not with, another. */
    static List<NumberedEntry> within(EntityManager rows, long first, long end) {
        return rows.createQuery(
                        "select n from NumberedEntry n where n.index >= :first and n.index < :end", NumberedEntry.class)
                .setParameter("first", first)
                .setParameter("end", end)
                .getResultList();
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    long running() {
        return running;
    }

    long index() {
        return index;
    }

    /** Agency and number. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String agency = "";
        private long running;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.agency.equals(agency) && key.running == running;
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, running);
        }
    }
}
