package sharinghub.hub.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.casework.Referral;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;

/** One referral, a row. */
@Entity
@Table(name = "made_referral")
class StoredReferral {

    @Id
    @Column(name = "log_index")
    private long index;

    @Column(name = "case_ref")
    private String about;

    private String forum;

    private String referring;

    private String criterion;

    @Column(name = "document_id")
    private String document;

    @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
    protected StoredReferral() {}

    StoredReferral(Referral referral, AgencyId referring, long index) {
        this.index = index;
        this.about = referral.caseRef().toString();
        this.forum = referral.forum().toString();
        this.referring = referring.toString();
        this.criterion = referral.criterion();
        this.document = referral.document().toString();
    }

    /** What others may see of it. */
    MadeReferral made() {
        return new MadeReferral(
                index,
                new CaseRef(about),
                new Forum(forum),
                new AgencyId(referring),
                criterion,
                new DocumentId(document));
    }
}
