/** The rehearsal's own eyes, tested: a tour that finds nothing must have been able to find. */
@NullMarked
package sharinghub.portal.rehearsal;

import org.jspecify.annotations.NullMarked;
