/**
 * What everybody may quote.
 *
 * <p>A case, a document, a section, an agreement, a clause, a request: each has one short name that says nothing about
 * any person. Names that we make are 128 random bits, so that nobody can guess, count or order them; names that stand for
 * a text are the SHA-256 of its exact bytes, so that a changed word is another name.
 *
 * <p>Every type here reads its own text strictly, once, and writes it back the same: one value, one spelling.
 */
@NullMarked
package sharinghub.reference;

import org.jspecify.annotations.NullMarked;
