/**
 * What decisions rest on besides the agreement itself.
 *
 * <p>A <em>fact</em> is one typed word about a case, a section or a reader: the case is on the agenda, the risk band is
 * high, the reader has signed the confidentiality statement. The register of facts names for each who vouches for it: the
 * hub knows what its own deeds made true, the author's agency states what it judged, the reader's agency states who its
 * reader is. Nobody's text is a fact, and nothing is worked out from text.
 *
 * <p>A fact that nobody stated, or whose statement has run out, is unknown; and the unknown never allows anything.
 */
@NullMarked
package sharinghub.facts;

import org.jspecify.annotations.NullMarked;
