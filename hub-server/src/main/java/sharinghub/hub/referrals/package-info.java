/**
 * A case is put to a forum.
 *
 * <p>A referral names the case, the forum, one of the forum's criteria and the sealed document in which the referring agency
 * says more; there is no text in it. With the first referral the hub vouches that the case is at the stage `referral`,
 * on which clauses may rest. The forum's host is concerned: its auditors see that the case was referred.
 */
@NullMarked
package sharinghub.hub.referrals;

import org.jspecify.annotations.NullMarked;
