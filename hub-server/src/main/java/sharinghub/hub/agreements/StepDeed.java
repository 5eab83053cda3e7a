package sharinghub.hub.agreements;

import java.time.Duration;
import java.util.Optional;
import sharinghub.agreement.Agreement;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.AgreementHash;

/**
 * A party does one thing under an agreement that was put forward: whether it may is asked of the table alone. What needs two
 * people (T20) is done only when another person of the same agency prepared exactly this, for exactly this text, not too long
 * ago; what was prepared serves once.
 *
 * @param <Q> the question
 */
abstract class StepDeed<Q extends Question> extends PlainDeed<Q> {

    /** For how long what one person prepared may be completed by another. */
    static final Duration PREPARED_FOR = Duration.ofDays(14);

    final AgreementRegister register;
    final AgreementHash hash;
    final Act act;

    StepDeed(AgreementRegister register, AskedQuestion<Q> asked, AgreementHash hash, Act act) {
        super(asked);
        this.register = register;
        this.hash = hash;
        this.act = act;
    }

    @Override
    public final Performed<Reply<Done>> perform(Moment moment) {
        Optional<Agreement> found = register.ofParty(moment.rows(), hash, agency());
        if (found.isEmpty()) {
            return notDone(AgreementProblems.NO_SUCH_AGREEMENT);
        }
        Agreement agreement = found.get();
        Optional<Problem> untimely = untimely(moment);
        if (untimely.isPresent()) {
            return notDone(untimely.get());
        }
        Optional<AgreementLifecycle> step = register.stand(moment.rows(), agreement, agency(), moment.time())
                .step(act);
        if (step.isEmpty()) {
            return notDone(AgreementProblems.noSuchStep(act));
        }
        if (act.isOfSuspenders() && !agreement.suspenders().contains(agency())) {
            return notDone(AgreementProblems.NOT_A_SUSPENDER);
        }
        Optional<Problem> objection = useUpPrepared(moment);
        if (objection.isPresent()) {
            return notDone(objection.get());
        }
        Matter matter = perform(moment, step.get(), Matter.NONE.of(hash));
        return done(entry(step.get(), matter), ProposalDeed.parties(agreement));
    }

    /** A signature that was made later than now. */
    Optional<Problem> untimely(Moment moment) {
        return Optional.empty();
    }

    /** Uses up what another person prepared, so that it serves once; or says that nobody prepared it, or the same person did. */
    Optional<Problem> useUpPrepared(Moment moment) {
        if (act.twoPeople().isEmpty()) {
            return Optional.empty();
        }
        Optional<PreparedAct> prepared = register.prepared(moment.rows(), hash, agency())
                .filter(one -> act.twoPeople().filter(one.step()::equals).isPresent())
                .filter(one -> !moment.time().isAfter(one.until()));
        if (prepared.isEmpty()) {
            return Optional.of(AgreementProblems.NOT_PREPARED);
        }
        if (prepared.get().person().equals(asked.actor().person())) {
            return Optional.of(AgreementProblems.SAME_PERSON);
        }
        moment.rows().remove(prepared.get());
        return Optional.empty();
    }

    /** Writes down what was done; what it was about may be said more exactly. */
    abstract Matter perform(Moment moment, AgreementLifecycle step, Matter matter);

    /** What it leaves in the log. */
    Entry entry(AgreementLifecycle step, Matter matter) {
        return new Entry(step.event(), matter);
    }
}
