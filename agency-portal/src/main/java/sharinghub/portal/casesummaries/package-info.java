/**
 * What people see of cases: their home page with the cases that concern them, the list of cases, and one case with
 * what this agency may open of it.
 *
 * <p>Lists show a reference and initials; names only to somebody who asks, and that they asked is logged. A case opens to
 * somebody who says what for and why, for 15 minutes. What another agency wrote stands beside the clause that allows it and
 * what may be passed on; what is withheld is named only where the hub names it, with the reason and what would have to
 * change. Where somebody is, is looked at by itself, one at a time, and kept nowhere. And always: there may be more.
 */
@NullMarked
package sharinghub.portal.casesummaries;

import org.jspecify.annotations.NullMarked;
