/**
 * How each forum of a partnership works: who hosts it, under which agreement it shares, what is asked when a case is put to
 * it, for which criteria it takes one, how long it gives a case.
 *
 * <p>A forum is not an agency: it owns nothing and decides nothing, so all there is to know of it stands in one small file
 * in {@code config/forums}, in the lexical form of agreements. Hub and portals read the same files
 * ({@link sharinghub.forums.Forums}).
 */
@NullMarked
package sharinghub.forums;

import org.jspecify.annotations.NullMarked;
