/**
 * How our own records are written for machines, and how the texts that people write are cut into words.
 *
 * <p>One JSON library stands behind {@link sharinghub.text.Json}, set up once and strictly: an unknown field, a second
 * value for a field, a number where a word belongs, or anything after the end is refused, and depth, size and length are
 * bounded before anything is built. Nobody else configures it.
 *
 * <p>Agreements and registers share one lexical form: words, quotations, commas, semicolons, brackets, lines after `|`, and
 * comments after `#` ({@link sharinghub.text.Tokens}). A reader of such a text gives the whole of it or every
 * {@link sharinghub.text.TextProblem} it has ({@link sharinghub.text.Reading}), each with its place and how to mend it.
 */
@NullMarked
package sharinghub.text;

import org.jspecify.annotations.NullMarked;
