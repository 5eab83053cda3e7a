package sharinghub.hub.desk;

import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Done;
import sharinghub.exchange.Question;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;

/**
 * A deed that hands nothing over: whoever asked is told that it is done, now and when they ask again.
 *
 * @param <Q> the question
 */
public abstract class PlainDeed<Q extends Question> extends DeskDeed<Q, Done> {

    /** @param asked with a detail that was found to hold */
    protected PlainDeed(AskedQuestion<Q> asked) {
        super(asked);
    }

    /** It is done, and this is its entry; these agencies may read it besides the actor's and the authors'. */
    protected final Performed<Reply<Done>> done(Entry entry, Set<AgencyId> alsoConcerned) {
        return done(entry, alsoConcerned, receipt -> Reply.given(new Done(receipt)));
    }

    /** It is done, and this is its entry. */
    protected final Performed<Reply<Done>> done(Entry entry) {
        return done(entry, Set.of());
    }

    @Override
    public final Reply<Done> again(Receipt first, Moment moment) {
        return Reply.given(new Done(first));
    }
}
