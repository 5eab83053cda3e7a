package sharinghub.hub.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.reference.AgreementHash;

/** The suspension of one whole agreement, while it stands. */
@Entity
@Table(name = "declared_suspension")
class DeclaredSuspension {

    @Id
    private String hash;

    private String agency;

    @Column(name = "since_second")
    private long since;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected DeclaredSuspension() {}

    DeclaredSuspension(SuspendedAgreement suspension, long index) {
        this.hash = suspension.agreement().toString();
        this.agency = suspension.agency().toString();
        this.since = suspension.since().getEpochSecond();
        this.index = index;
    }

    SuspendedAgreement suspension() {
        return new SuspendedAgreement(AgreementHash.fromText(hash), new AgencyId(agency), Instant.ofEpochSecond(since));
    }
}
