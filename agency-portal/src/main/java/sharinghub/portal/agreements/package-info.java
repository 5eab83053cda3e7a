/**
 * What partners agreed, as a person reads it, and how an agency stops its own part.
 *
 * <p>Every page shows the very text that was signed and that the hub decides by; there is no second version. Stopping is one
 * person's act and holds from the next request: it ends this agency's giving and receiving, changes nothing for the others,
 * and cannot unread what was read. It says so before it is done.
 */
@NullMarked
package sharinghub.portal.agreements;

import org.jspecify.annotations.NullMarked;
