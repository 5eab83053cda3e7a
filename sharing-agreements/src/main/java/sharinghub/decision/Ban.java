package sharinghub.decision;

import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;

/**
 * A forbid and where it stands.
 *
 * @param rank      its place among all forbids: by the hash of its agreement, then by its number
 * @param agreement the text it stands in
 * @param forbid    the clause
 */
record Ban(int rank, Agreement agreement, Forbid forbid) {

    /** Whether it holds, for data of a kind that it touches. */
    Truth holds(Question asked) {
        Scope scope = forbid.scope();
        return concerns(asked).and(scope.isAbout(asked.facts())).and(scope.isNow(asked.facts(), asked.today()));
    }

    /** Whether it is about this sender, this reader and this purpose, which no fact can change. */
    Truth concerns(Question asked) {
        Scope scope = forbid.scope();
        return Truth.of(scope.serves(asked.purpose()))
                .and(scope.senders().includes(asked.author(), Optional.empty(), agreement.parties()))
                .and(scope.recipients().includes(asked.reader(), asked.team(), agreement.parties()));
    }
}
