package sharinghub.decision;

import java.util.List;
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

    /** Adds the permits of a text, by number, behind those that are there. */
    static void addAll(Agreement agreement, List<Licence> to) {
        for (Permit permit : agreement.permits()) {
            to.add(new Licence(to.size(), agreement, permit));
        }
    }

    Scope scope() {
        return permit.scope();
    }

    /** How an entry quotes it. */
    ClauseRef refer() {
        return agreement.refer(permit);
    }
}
