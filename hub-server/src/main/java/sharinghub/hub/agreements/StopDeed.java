package sharinghub.hub.agreements;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.StopQuestion;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.State;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.AgreementHash;

/** A party stops its own giving and receiving: no release that stands later in the log is made against it. */
final class StopDeed extends PlainDeed<StopQuestion> {

    private final AgreementRegister register;
    private final AgreementHash hash;

    StopDeed(AgreementRegister register, AskedQuestion<StopQuestion> asked, AgreementHash hash) {
        super(asked);
        this.register = register;
        this.hash = hash;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        Optional<Agreement> found = register.ofParty(moment.rows(), hash, agency());
        if (found.isEmpty()) {
            return notDone(AgreementProblems.NO_SUCH_AGREEMENT);
        }
        Optional<AgreementLifecycle> step = step(moment, found.get());
        if (step.isEmpty()) {
            return notDone(AgreementProblems.NOTHING_TO_STOP);
        }
        moment.rows().persist(new DeclaredStop(new StoppedSharing(hash, agency(), moment.time()), moment.index()));
        return done(new Entry(step.get().event(), Matter.NONE.of(hash)), ProposalDeed.parties(found.get()));
    }

    private Optional<AgreementLifecycle> step(Moment moment, Agreement agreement) {
        Set<AgencyId> signers = register.assents(moment.rows(), hash).stream()
                .map(Assent::agency)
                .collect(Collectors.toSet());
        boolean stopped = register.stops(moment.rows(), hash, moment.time()).stream()
                .anyMatch(stop -> stop.agency().equals(agency()));
        if (stopped || !signers.contains(agency())) {
            return Optional.empty();
        }
        State state = State.of(agreement.startsWhen(), signers);
        return AgreementLifecycle.step(state, Act.STOP, state);
    }
}
