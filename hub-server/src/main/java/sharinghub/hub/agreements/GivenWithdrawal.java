package sharinghub.hub.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Withdrawal;
import sharinghub.reference.AgreementHash;

/** One party's signed word that it leaves one agreement. */
@Entity
@Table(name = "given_withdrawal")
class GivenWithdrawal {

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
    protected GivenWithdrawal() {}

    GivenWithdrawal(Withdrawal withdrawal, long index) {
        this.hash = withdrawal.agreement().toString();
        this.agency = withdrawal.agency().toString();
        this.id = hash + "/" + agency;
        this.made = withdrawal.made().getEpochSecond();
        this.signature = withdrawal.signature();
        this.index = index;
    }

    Withdrawal withdrawal() {
        return new Withdrawal(
                AgreementHash.fromText(hash), new AgencyId(agency), Instant.ofEpochSecond(made), signature);
    }
}
