package sharinghub.portal.referrals;

import java.util.UUID;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.Words;

/**
 * Where in the journey of a referral somebody stands.
 *
 * @param draft of which referral
 * @param page  at which page
 */
public record Place(UUID draft, ReferralPage page) {

    /** Which page it is, from 1. */
    public int number() {
        return page.number();
    }

    /** How many pages the journey has, "done" included. */
    public int last() {
        return ReferralPage.values().length;
    }

    /** The address of this page. */
    public String address() {
        return address(draft, page);
    }

    /** The page before, or the list of drafts before the first. */
    public Link back() {
        return new Link(
                Words.of("referrals/asking").say("back"),
                page.before().map(previous -> address(draft, previous)).orElse("/referrals"));
    }

    /** The address of another page of the same referral. */
    static String address(UUID draft, ReferralPage page) {
        return "/referrals/" + draft + "/" + page.address();
    }
}
