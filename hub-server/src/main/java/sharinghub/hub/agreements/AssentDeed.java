package sharinghub.hub.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.Done;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.State;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.Hash;

/** A party signs an agreement. */
final class AssentDeed extends PlainDeed<AssentQuestion> {

    private final AgreementRegister register;

    AssentDeed(AgreementRegister register, AskedQuestion<AssentQuestion> asked) {
        super(asked);
        this.register = register;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        Assent assent = asked.question().assent();
        Optional<Agreement> found = register.ofParty(moment.rows(), assent.agreement(), assent.agency());
        if (found.isEmpty()) {
            return notDone(AgreementProblems.NO_SUCH_AGREEMENT);
        }
        if (assent.made().isAfter(moment.time())) {
            return notDone(AgreementProblems.BAD_ASSENT);
        }
        Agreement agreement = found.get();
        Set<AgencyId> before = register.assents(moment.rows(), agreement.hash()).stream()
                .map(Assent::agency)
                .collect(Collectors.toSet());
        if (before.contains(assent.agency())) {
            return notDone(AgreementProblems.ALREADY_SIGNED);
        }
        AgreementLifecycle step = step(agreement.startsWhen(), before, assent.agency());
        moment.rows().persist(new GivenAssent(assent, moment.index()));
        return done(
                new Entry(step.event(), Matter.NONE.of(agreement.hash()).withDigest(Hash.of(assent.signature()))),
                ProposalDeed.parties(agreement));
    }

    static AgreementLifecycle step(List<AgencyId> startsWhen, Set<AgencyId> before, AgencyId now) {
        Set<AgencyId> after = new HashSet<>(before);
        after.add(now);
        return AgreementLifecycle.step(State.of(startsWhen, before), Act.SIGN, State.of(startsWhen, after))
                .orElseThrow();
    }
}
