package sharinghub.decision;

import sharinghub.agreement.Agreement;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.reference.ClauseRef;

/**
 * A permit and where it stands: in the version something was sealed under, or in the one in force that follows it.
 *
 * @param rank      its place among those that may count: the version sealed under first, then by its number
 * @param agreement the text it stands in
 * @param permit    the clause
 */
record Licence(int rank, Agreement agreement, Permit permit) {

    Scope scope() {
        return permit.scope();
    }

    /** How an entry quotes it. */
    ClauseRef refer() {
        return agreement.refer(permit);
    }
}
