package sharinghub.portal.referrals;

import java.util.UUID;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.Words;

/**
 * Where in the journey of a referral a page stands.
 *
 * @param draft    of which referral
 * @param number   of the page, from 1
 * @param name     of the page in its address
 * @param previous the name of the page before it; empty for the first
 */
public record Place(UUID draft, int number, String name, String previous) {

    /** How many pages there are, "done" included. */
    private static final int PAGES = 8;

    /** How many pages the journey has. */
    public int last() {
        return PAGES;
    }

    /** The address of this page. */
    public String address() {
        return address(draft, name);
    }

    /** The page before, or the list of drafts before the first. */
    public Link back() {
        return new Link(
                Words.of("referrals/asking").say("back"), previous.isEmpty() ? "/referrals" : address(draft, previous));
    }

    /** The address of another page of the same referral. */
    static String address(UUID draft, String page) {
        return "/referrals/" + draft + "/" + page;
    }
}
