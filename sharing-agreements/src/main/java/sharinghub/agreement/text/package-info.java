/**
 * The agreement as people write it.
 *
 * <p>{@link sharinghub.agreement.text.AgreementReader} takes a text and the registers, and gives the whole agreement or
 * every problem it has. {@link sharinghub.agreement.text.AgreementWriter} gives the canonical text, whose SHA-256 is the
 * agreement's name: comments and layout do not change it, a changed word does, and reading it gives the same agreement.
 *
 * <p>The language is written down in {@code docs/agreement-language.md}, one numbered rule a line; the parsers here follow
 * it block by block.
 */
@NullMarked
package sharinghub.agreement.text;

import org.jspecify.annotations.NullMarked;
