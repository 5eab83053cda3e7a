package sharinghub.hub.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.FactUsed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.exchange.ProblemDetails;
import sharinghub.exchange.Question;
import sharinghub.hub.auditlog.Deed;
import sharinghub.hub.auditlog.Done;
import sharinghub.hub.auditlog.NotDone;
import sharinghub.hub.auditlog.Performed;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * What one desk makes of one question, for the ledger.
 *
 * @param <Q> the question
 * @param <T> what is given when it is done
 */
public abstract class DeskDeed<Q extends Question, T> implements Deed<Reply<T>> {

    /** Who asks what. */
    protected final AskedQuestion<Q> asked;

    private final Hash digest;

    /** @param asked with a detail that was found to hold */
    protected DeskDeed(AskedQuestion<Q> asked) {
        this.asked = asked;
        this.digest = asked.digest();
    }

    @Override
    public final AgencyId agency() {
        return asked.caller().agency();
    }

    @Override
    public final RequestId request() {
        return asked.question().request();
    }

    @Override
    public final Hash question() {
        return digest;
    }

    /** It is done, and this is its entry; agencies besides the actor's and the authors' may read it. */
    protected final Performed<Reply<T>> done(
            Entry entry, Set<AgencyId> alsoConcerned, Function<Receipt, Reply<T>> answer) {
        byte[] detail = asked.question().detail().bytes();
        AuditedDeed deed = new AuditedDeed(
                entry.event(),
                request(),
                asked.actor(),
                entry.matter(),
                entry.sections(),
                entry.facts(),
                Hash.of(detail));
        return new Done<>(deed, detail, alsoConcerned, answer);
    }

    /** It is done, and this is its entry. */
    protected final Performed<Reply<T>> done(Entry entry, Function<Receipt, Reply<T>> answer) {
        return done(entry, Set.of(), answer);
    }

    /** It does not fit what is there; nothing was written and nothing is logged. */
    protected final Performed<Reply<T>> notDone(ProblemDetails problem) {
        return new NotDone<>(Reply.declined(problem));
    }

    /**
     * What a deed leaves in the log besides who, when and why.
     *
     * @param event    what happened
     * @param matter   what it was about
     * @param sections what became of each section
     * @param facts    what the decision rested on; the same one may be named more than once
     */
    protected record Entry(AuditEvent event, Matter matter, List<SectionOutcome> sections, List<FactUsed> facts) {

        /** Leaves out what is named again. */
        public Entry {
            facts = facts.stream().distinct().toList();
        }

        /** A deed that touched no section and rested on no fact. */
        public Entry(AuditEvent event, Matter matter) {
            this(event, matter, List.of(), List.of());
        }
    }
}
