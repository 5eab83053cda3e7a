/**
 * What people take away to show later that something stood in the log.
 *
 * <p>A receipt is one entry with its proof; {@code hub verify receipt} checks it without the hub, years later. The page that
 * tells of an entry carries its receipt, so that nothing is kept here for those who never ask; it is proved once more
 * before it is handed out.
 */
@NullMarked
package sharinghub.portal.receipts;

import org.jspecify.annotations.NullMarked;
