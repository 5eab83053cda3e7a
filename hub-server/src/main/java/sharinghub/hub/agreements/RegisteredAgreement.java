package sharinghub.hub.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import sharinghub.agreement.Agreement;
import sharinghub.reference.AgreementHash;

/** An agreement's canonical text, as it was put forward. */
@Entity
@Table(name = "registered_agreement")
class RegisteredAgreement {

    @Id
    private String hash;

    private String name;

    private int version;

    @Lob
    @Basic(fetch = FetchType.LAZY) // it is read once in a hub's life, the row at every deed
    private byte[] text;

    @Column(name = "log_index")
    private long index;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected RegisteredAgreement() {}

    RegisteredAgreement(Agreement agreement, String canonical, long index) {
        this.hash = agreement.hash().toString();
        this.name = agreement.version().name();
        this.version = agreement.version().number();
        this.text = canonical.getBytes(UTF_8);
        this.index = index;
    }

    AgreementHash hash() {
        return AgreementHash.fromText(hash);
    }

    String name() {
        return name;
    }

    String text() {
        return new String(text, UTF_8);
    }
}
