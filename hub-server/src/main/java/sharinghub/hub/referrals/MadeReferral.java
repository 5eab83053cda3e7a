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

/** One referral as it was made. */
@Entity
@Table(name = "made_referral")
public class MadeReferral {

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

    /** For Jakarta Persistence alone. */
    @SuppressWarnings("NullAway.Init")
    protected MadeReferral() {}

    MadeReferral(Referral referral, AgencyId referring, long index) {
        this.index = index;
        this.about = referral.caseRef().toString();
        this.forum = referral.forum().toString();
        this.referring = referring.toString();
        this.criterion = referral.criterion();
        this.document = referral.document().toString();
    }

    /** The place of its entry in the log. */
    public long index() {
        return index;
    }

    /** The case. */
    public CaseRef about() {
        return new CaseRef(about);
    }

    /** To which forum. */
    public Forum forum() {
        return new Forum(forum);
    }

    /** By whom. */
    public AgencyId referring() {
        return new AgencyId(referring);
    }

    /** Why. */
    public String criterion() {
        return criterion;
    }

    /** The sealed document that says more. */
    public DocumentId document() {
        return new DocumentId(document);
    }
}
