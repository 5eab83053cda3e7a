package sharinghub.portal.referrals;

import java.time.Instant;
import java.util.List;

/**
 * What the page "Refer someone" shows before one begins.
 *
 * @param drafts those of the person that are not sent yet, newest first
 */
public record MyReferralsView(List<Draft> drafts) {

    /** Takes a copy. */
    public MyReferralsView {
        drafts = List.copyOf(drafts);
    }

    /**
     * One of them.
     *
     * @param about   initials of the person it is about, or that nobody is named yet
     * @param begun   when
     * @param address of the page to go on with
     */
    public record Draft(String about, Instant begun, String address) {}
}
