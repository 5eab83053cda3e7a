/**
 * May this agency open this, for this purpose, today?
 *
 * <p>{@link sharinghub.decision.Decider} answers from the agreements that decide and the facts it is given, and from nothing
 * else: no clock, no network, no language of the machine. The same inputs give the same answer for ever.
 *
 * <p>It starts from no. A section is released when a permit of the agreement it was sealed under, or of the version in
 * force that follows that one, is true and no forbid of
 * any agreement that binds its author could be; what is unknown makes a permit fail and a forbid hold. A refusal is an
 * answer like any other: it gives its reasons, the most telling first, and the smallest lawful change that would turn it.
 *
 * <p>The same engine, asked with facts still open, tells an author before sealing who will read what, and when
 * ({@link sharinghub.decision.Reach}).
 */
@NullMarked
package sharinghub.decision;

import org.jspecify.annotations.NullMarked;
