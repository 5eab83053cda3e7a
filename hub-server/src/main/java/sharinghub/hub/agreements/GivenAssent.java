package sharinghub.hub.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Assent;
import sharinghub.reference.AgreementHash;

/** One party's signature under one agreement. */
@Entity
@Table(name = "given_assent")
class GivenAssent {

    @Id
    private String id;

    private String hash;

    private String agency;

    @Column(name = "made_second")
    private long made;

    private byte[] signature;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected GivenAssent() {}

    GivenAssent(Assent assent, long index) {
        this.hash = assent.agreement().toString();
        this.agency = assent.agency().toString();
        this.id = hash + "/" + agency;
        this.made = assent.made().getEpochSecond();
        this.signature = assent.signature();
        this.index = index;
    }

    Assent assent() {
        return new Assent(AgreementHash.fromText(hash), new AgencyId(agency), Instant.ofEpochSecond(made), signature);
    }
}
