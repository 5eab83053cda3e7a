/**
 * Who takes part.
 *
 * <p>An <em>agency</em> owns what it wrote, holds keys, signs agreements and answers for its people. A <em>team</em> is a
 * part of one agency with its own need to know: a street warden is not a MARAC representative. A <em>forum</em> (MARAC,
 * the ASB Forum and so on) is not an agency: it owns nothing, decides nothing and holds no key. A <em>role</em> is what
 * a person may do in the product; what they may read, agreements decide.
 */
@NullMarked
package sharinghub.agency;

import org.jspecify.annotations.NullMarked;
