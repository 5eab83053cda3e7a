package sharinghub.hub.agreements;

import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Party;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.Part;
import sharinghub.hub.agreements.AgreementLifecycle.Whole;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;

/** A party puts an agreement forward. */
final class ProposalDeed extends PlainDeed<ProposalQuestion> {

    private final AgreementRegister register;
    private final Agreement agreement;

    ProposalDeed(AgreementRegister register, AskedQuestion<ProposalQuestion> asked, Agreement agreement) {
        super(asked);
        this.register = register;
        this.agreement = agreement;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        if (register.find(moment.rows(), agreement.hash()).isPresent()) {
            return notDone(AgreementProblems.ALREADY_THERE);
        }
        AgreementLifecycle step = AgreementLifecycle.step(Act.PROPOSE, Whole.UNKNOWN, Part.UNSIGNED, Set.of(), agency())
                .orElseThrow();
        moment.rows().persist(new RegisteredAgreement(agreement, AgreementWriter.canonical(agreement), moment.index()));
        return done(
                new Entry(
                        step.event(),
                        Matter.NONE
                                .of(agreement.hash())
                                .withDigest(agreement.hash().value())),
                parties(agreement));
    }

    /** Whom it concerns. */
    static Set<AgencyId> parties(Agreement agreement) {
        return agreement.parties().list().stream().map(Party::agency).collect(Collectors.toSet());
    }
}
