package sharinghub.hub.shares;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import sharinghub.agency.AgencyId;
import sharinghub.document.ReleaseShare;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** One release share as it rests in the database; its ciphertext opens only as the share of this very row. */
@Entity
@Table(name = "kept_share")
class KeptShare {

    @Id
    private String id;

    @Column(name = "document_id")
    private String document;

    @Column(name = "section_id")
    private String section;

    private int version;

    private String recipient;

    @Column(name = "grant_digest")
    private String grant;

    private String ciphertext;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected KeptShare() {}

    KeptShare(DocumentId document, int version, ReleaseShare share, Hash grant, StorageKey key) {
        this.id = id(share.section(), version, share.recipient());
        this.document = document.toString();
        this.section = share.section().toString();
        this.version = version;
        this.recipient = share.recipient().toString();
        this.grant = grant.toString();
        this.ciphertext =
                Base64.getEncoder().encodeToString(key.encrypt(share.half().exposed(), context()));
    }

    static String id(SectionId section, int version, AgencyId recipient) {
        return section + "/" + version + "/" + recipient;
    }

    ReleaseShare share(StorageKey key) {
        return new ReleaseShare(
                new SectionId(section),
                new AgencyId(recipient),
                key.decrypt(Base64.getDecoder().decode(ciphertext), context()));
    }

    private byte[] context() {
        return String.join(
                        "\n",
                        "sharing-hub kept share, version 1",
                        document,
                        section,
                        "" + version,
                        recipient,
                        grant,
                        "")
                .getBytes(UTF_8);
    }
}
