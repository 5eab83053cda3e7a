/**
 * What a text does: who may read what by it, what another version of it changes, and what is wrong with it.
 *
 * <p>Everything is asked of the engine itself ({@link sharinghub.decision.ClausesAlone}), never worked out a second time. For
 * each author, reader, category and purpose the clauses that may count are put to it under every combination of the facts
 * they name, unknown ones included; what comes out is the least that must be known for a release ({@link
 * sharinghub.effect.Circumstance}). Two versions differ where these differ, and nowhere else.
 *
 * <p>A thousand such places that differ alike are told in one sentence. Where more than twelve facts meet in one place, or
 * the work would not end in reasonable time, that is said ({@link sharinghub.effect.TooIntricate}).
 */
@NullMarked
package sharinghub.effect;

import org.jspecify.annotations.NullMarked;
