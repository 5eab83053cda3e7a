/**
 * The agreements: put forward, signed, in force, stopped or left by one of their parties, suspended as a whole, ended.
 *
 * <p>An agreement is named by the hash of its canonical text. It comes in once, and is never changed. Each party signs that
 * hash with its own key; the hub checks the signature by the directory and keeps it, so that every partner can check it
 * again. Whether an agreement decides anything at a moment is worked out afresh from text, signatures and stops, inside
 * the very transaction that decides by it ({@link sharinghub.hub.agreements.AgreementRegister}); there is no column that
 * says so and could be wrong. A party may stop its own giving and receiving at once, without asking anybody, and by one
 * person; whatever opens sharing, ends it for good or ends it for others takes two different people of one agency: the first
 * prepares it, the second completes it (T20).
 *
 * <p>What may happen to an agreement, and which entry each step leaves, stands in one table:
 * {@link sharinghub.hub.agreements.AgreementLifecycle}.
 */
@NullMarked
package sharinghub.hub.agreements;

import org.jspecify.annotations.NullMarked;
