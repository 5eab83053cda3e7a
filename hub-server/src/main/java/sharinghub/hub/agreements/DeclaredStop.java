package sharinghub.hub.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.StoppedSharing;
import sharinghub.reference.AgreementHash;

/** One party's stop of its own giving and receiving under one agreement. */
@Entity
@Table(name = "declared_stop")
class DeclaredStop {

    @Id
    private String id;

    private String hash;

    private String agency;

    @Column(name = "since_second")
    private long since;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected DeclaredStop() {}

    DeclaredStop(StoppedSharing stop, long index) {
        this.hash = stop.agreement().toString();
        this.agency = stop.agency().toString();
        this.id = id(stop.agreement(), stop.agency());
        this.since = stop.since().getEpochSecond();
        this.index = index;
    }

    static String id(AgreementHash hash, AgencyId agency) {
        return hash + "/" + agency;
    }

    StoppedSharing stop() {
        return new StoppedSharing(AgreementHash.fromText(hash), new AgencyId(agency), Instant.ofEpochSecond(since));
    }
}
