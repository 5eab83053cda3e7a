package sharinghub.portal.referrals;

import java.util.List;
import sharinghub.portal.design.Form;

/** One page of the referral: what it asks, and what is wrong with an answer. */
interface Step {

    /** Which one. */
    ReferralPage page();

    /** Its template, below `referrals/`. */
    String template();

    /** The first words of the names of its fields. */
    List<String> asks();

    /** Says of each field what is wrong with it; nothing when all is well. */
    void check(Form form);
}
