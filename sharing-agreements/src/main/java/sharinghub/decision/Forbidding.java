package sharinghub.decision;

import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Truth;

/** What the forbids say, of every agreement that binds the author and of every one above that in question. */
final class Forbidding {

    private Forbidding() {}

    /** Whether some forbid holds. */
    static Truth of(Question asked) {
        Truth answer = Truth.FALSE;
        for (AgreementInForce agreement : asked.bindingOrAbove()) {
            for (Forbid forbid : agreement.agreement().forbids()) {
                answer = answer.or(holds(forbid, agreement.agreement(), asked));
            }
        }
        return answer;
    }

    /** The first forbid that holds or might; nothing when all are clearly off. */
    static Optional<Reason> reason(Question asked) {
        for (AgreementInForce agreement : asked.bindingOrAbove()) {
            for (Forbid forbid : agreement.agreement().forbids()) {
                Truth holds = holds(forbid, agreement.agreement(), asked);
                if (holds != Truth.FALSE) {
                    return Optional.of(reason(forbid, agreement.agreement(), holds, asked));
                }
            }
        }
        return Optional.empty();
    }

    private static Truth holds(Forbid forbid, Agreement agreement, Question asked) {
        Scope scope = forbid.scope();
        return Truth.of(touches(scope, asked))
                .and(scope.senders().includes(asked.author(), Optional.empty(), agreement.parties()))
                .and(scope.recipients().includes(asked.reader(), asked.team(), agreement.parties()))
                .and(scope.isAbout(asked.facts()))
                .and(scope.isNow(asked.facts(), asked.today()));
    }

    /** A section of a wider category may hold what is forbidden, so it counts as if it did. */
    private static boolean touches(Scope scope, Question asked) {
        return scope.serves(asked.purpose())
                && (scope.covers(asked.category())
                        || scope.categories().stream().anyMatch(asked.category()::covers));
    }

    private static Reason reason(Forbid forbid, Agreement agreement, Truth holds, Question asked) {
        String verb = holds == Truth.TRUE ? " forbids" : " may forbid, as far as is known,";
        if (agreement.parties().find(asked.reader()).isEmpty()) {
            return new Reason(
                    Reason.Kind.FORBIDDEN,
                    Optional.empty(),
                    "another agreement of " + asked.authorName() + verb + " sharing it with " + asked.readerName());
        }
        return new Reason(
                Reason.Kind.FORBIDDEN,
                Optional.of(agreement.refer(forbid)),
                "clause " + forbid.number() + " of " + agreement.said() + verb + " sharing "
                        + asked.category().said() + " with " + asked.readerName());
    }
}
