package sharinghub.portal.hub;

import sharinghub.exchange.Done;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.portal.signin.SignedIn;

/** The door by which a case is put to a forum. */
public final class HubReferrals {

    private final HubLine line;

    /** @param line of one agency */
    public HubReferrals(HubLine line) {
        this.line = line;
    }

    /** Puts the case to the forum. */
    public HubAnswer<Done> refer(SignedIn who, ReferralQuestion question) {
        return line.post(who, "/referrals", question, Done.class);
    }
}
