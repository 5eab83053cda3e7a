package sharinghub.hub.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import sharinghub.agency.AgencyId;

/** The last running number an agency was given. Touched only under the lock of {@link LogHead}. */
@Entity
@Table(name = "concerned_agency")
class ConcernedAgency {

    @Id
    private String agency = "";

    @Column(name = "last_running")
    private long lastRunning;

    protected ConcernedAgency() {}

    private ConcernedAgency(AgencyId agency) {
        this.agency = agency.text();
    }

    /** The next number of an agency, counted from 1. */
    static long next(EntityManager rows, AgencyId agency) {
        ConcernedAgency row = rows.find(ConcernedAgency.class, agency.text());
        if (row == null) {
            row = new ConcernedAgency(agency);
            rows.persist(row);
        }
        return row.next();
    }

    private long next() {
        lastRunning = lastRunning + 1;
        return lastRunning;
    }
}
