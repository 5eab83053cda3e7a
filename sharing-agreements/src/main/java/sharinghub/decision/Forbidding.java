package sharinghub.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Truth;

/** What the forbids say, of every agreement in force that binds the author, of that in question, of those that followed it, and of every one above. */
final class Forbidding {

    private Forbidding() {}

    /** Whether some forbid holds. */
    static Truth of(Question asked) {
        Truth answer = Truth.FALSE;
        for (List<Ban> bans : asked.bans()) {
            for (Ban ban : bans) {
                answer = answer.or(ban.holds(asked));
            }
        }
        return answer;
    }

    /** The first forbid that holds or might; nothing when all are clearly off. */
    static Optional<Reason> reason(Question asked) {
        List<Ban> found = new ArrayList<>(0);
        for (List<Ban> bans : asked.bans()) {
            for (Ban ban : bans) {
                if (ban.holds(asked) != Truth.FALSE) {
                    found.add(ban);
                    break;
                }
            }
        }
        return found.stream().min(Comparator.comparingInt(Ban::rank)).map(ban -> reason(ban, asked));
    }

    private static Reason reason(Ban ban, Question asked) {
        Agreement agreement = ban.agreement();
        String verb = ban.holds(asked) == Truth.TRUE ? " forbids" : " may forbid, as far as is known,";
        if (agreement.parties().find(asked.reader()).isEmpty()) {
            return new Reason(
                    Reason.Kind.FORBIDDEN,
                    Optional.empty(),
                    "another agreement of " + asked.authorName() + verb + " sharing it with " + asked.readerName());
        }
        return new Reason(
                Reason.Kind.FORBIDDEN,
                Optional.of(agreement.refer(ban.forbid())),
                "clause " + ban.forbid().number() + " of " + asked.said(agreement) + verb + " sharing "
                        + asked.category().said() + " with " + asked.readerName());
    }
}
