package sharinghub.portal.sharing;

import java.util.Set;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.casework.Referral;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubReferrals;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.RequestId;

/** Puts a case to a forum, by the sealed summary that says why. */
public final class MakeReferral {

    private final HubReferrals referrals;
    private final HubTold told;
    private final Details details;

    /** An office for one agency. */
    public MakeReferral(HubReferrals referrals, HubTold told, Details details) {
        this.referrals = referrals;
        this.told = told;
        this.details = details;
    }

    /**
     * Refers the case, once, however often it is called for that request.
     *
     * @param reason the person's own words, for auditors
     */
    public HubAnswer<ProvenEntry> refer(SignedIn who, RequestId request, Referral referral, String reason) {
        ReferralQuestion question = new ReferralQuestion(request, referral, details.of(who, reason, request, Set.of()));
        return referrals.refer(who, question).then(done -> told.prove(done.receipt(), request));
    }
}
