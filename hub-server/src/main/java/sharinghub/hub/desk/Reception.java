package sharinghub.hub.desk;

import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.Actor;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.identity.Caller;
import sharinghub.hub.identity.CurrentCaller;
import sharinghub.keys.AgencyKeys;

/** Takes questions in at the doors and hands them to the desks, once it is proved that the asker's agency stands by them. */
public final class Reception {

    private final Function<AgencyId, Optional<AgencyKeys>> keys;

    /** @param keys each agency's public keys, as the directory lists them */
    public Reception(Function<AgencyId, Optional<AgencyKeys>> keys) {
        this.keys = keys;
    }

    /** What a door writes when the caller at it hands in this question. */
    public <Q extends Question, T> Object answer(
            CurrentCaller at, Q question, Function<AskedQuestion<Q>, Reply<T>> desk) {
        return receive(at.get(), at.role(), at.door(), question, desk).body();
    }

    /**
     * Asks the desk, or says why the question cannot be taken.
     *
     * @param role one of the caller's, in which they ask
     * @param door the address, with what stands in it
     */
    public <Q extends Question, T> Reply<T> receive(
            Caller caller, Role role, String door, Q question, Function<AskedQuestion<Q>, Reply<T>> desk) {
        Actor actor = new Actor(caller.agency(), caller.person(), caller.team(), role);
        AskedQuestion<Q> asked = new AskedQuestion<>(caller, actor, door, question);
        Optional<Problem> objection = asked.objection(keys.apply(caller.agency())
                .orElseThrow(() -> new IllegalStateException("a caller's agency stands in the directory")));
        return objection.<Reply<T>>map(Reply::declined).orElseGet(() -> desk.apply(asked));
    }
}
