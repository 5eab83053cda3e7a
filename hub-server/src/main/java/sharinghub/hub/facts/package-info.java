/**
 * What decisions rest on besides the agreements, and who says so.
 *
 * <p>Each fact has one voucher, which the register of facts names. What the <em>hub</em> vouches for is made true by its
 * own deeds: a referral, a published agenda, a statement signed. What the <em>author's agency</em> and the <em>reader's
 * agency</em> vouch for comes as a signed statement. Rows are only ever added; the newest in the order of the log counts,
 * and nothing counts that has run out. What the hub learns in this way is a closed list, printed in `docs/http.md`.
 */
@NullMarked
package sharinghub.hub.facts;

import org.jspecify.annotations.NullMarked;
