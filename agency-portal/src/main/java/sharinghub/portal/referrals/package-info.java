/**
 * Putting a case to a forum: eight pages from "which forum" to "done".
 *
 * <p>Each page is one a step: what it asks, and what is wrong with an answer. What was
 * typed is kept after every page, right or wrong, in the agency's own store ({@link sharinghub.portal.store.Drafts}),
 * so that nothing is lost when a session ends. All names that the hub will see are drawn when the draft begins: sending a
 * draft twice is one referral.
 *
 * <p>Before anything is sealed the person sees who will read which part, and when, as the agreements in force have it.
 * What they wrote becomes up to six sections (identity, safe contact, incident, risk, convictions, whereabouts); where
 * somebody is stands in one of its own, always.
 */
@NullMarked
package sharinghub.portal.referrals;

import org.jspecify.annotations.NullMarked;
