package sharinghub.hub.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.Actor;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.identity.Caller;
import sharinghub.keys.AgencyKeys;

/** Takes questions in at the doors and hands them to the desks, once it is proved that the asker's agency stands by them. */
public final class Reception {

    private final Function<AgencyId, Optional<AgencyKeys>> keys;

    /** @param keys each agency's public keys, as the directory lists them */
    public Reception(Function<AgencyId, Optional<AgencyKeys>> keys) {
        this.keys = keys;
    }

    /**
     * Asks the desk, or says why the question cannot be taken.
     *
     * @param roles in which the desk may be asked, the most telling first; the caller acts in the first they have
     * @param door  the address, with what stands in it
     */
    public <Q extends Question, T> Reply<T> receive(
            Caller caller, List<Role> roles, String door, Q question, Function<AskedQuestion<Q>, Reply<T>> desk) {
        AskedQuestion<Q> asked = new AskedQuestion<>(caller, actor(caller, roles), door, question);
        Optional<Problem> objection = asked.objection(keys.apply(caller.agency())
                .orElseThrow(() -> new IllegalStateException("a caller's agency stands in the directory")));
        return objection.<Reply<T>>map(Reply::declined).orElseGet(() -> desk.apply(asked));
    }

    private static Actor actor(Caller caller, List<Role> roles) {
        Role role = roles.stream()
                .filter(caller.roles()::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the door lets nobody in without one of its roles"));
        return new Actor(caller.agency(), caller.person(), caller.team(), role);
    }
}
