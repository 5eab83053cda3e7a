/**
 * How our own records are written for machines.
 *
 * <p>One JSON library stands behind {@link sharinghub.text.Json}, set up once and strictly: an unknown field, a second
 * value for a field, a number where a word belongs, or anything after the end is refused, and depth, size and length are
 * bounded before anything is built. Nobody else configures it.
 */
@NullMarked
package sharinghub.text;

import org.jspecify.annotations.NullMarked;
