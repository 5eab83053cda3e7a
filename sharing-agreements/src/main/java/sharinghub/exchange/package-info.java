/**
 * What portal and hub say to one another: one record a question, one an answer.
 *
 * <p>Both sides import these very records, and {@code sharinghub.text.Json} carries them; there is no second set of classes
 * for the wire. A no is said as a {@link sharinghub.exchange.Problem}.
 */
@NullMarked
package sharinghub.exchange;

import org.jspecify.annotations.NullMarked;
