package sharinghub.hub.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.PreparedStep;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.reference.AgreementHash;

/** What one person of a party prepared under one agreement and nobody has completed; one at a time. */
@Entity
@Table(name = "prepared_act")
class PreparedAct {

    @Id
    private String id;

    @Column(name = "step_name")
    private String step;

    private String person;

    @Column(name = "until_second")
    private long until;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected PreparedAct() {}

    PreparedAct(AgreementHash hash, AgencyId agency, PreparedStep prepared, long index) {
        this.id = DeclaredStop.id(hash, agency);
        this.step = prepared.step().name();
        this.person = prepared.person().toString();
        this.until = prepared.until().getEpochSecond();
        this.index = index;
    }

    TwoPersonStep step() {
        return TwoPersonStep.valueOf(step);
    }

    UUID person() {
        return UUID.fromString(person);
    }

    Instant until() {
        return Instant.ofEpochSecond(until);
    }

    PreparedStep told() {
        return new PreparedStep(step(), person(), until());
    }
}
