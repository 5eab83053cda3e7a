package sharinghub.hub.agreements;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.PreparedStep;
import sharinghub.exchange.Problem;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.reference.AgreementHash;

/** The first of two people prepares a step that could be taken now; a later preparation takes the place of an earlier one. */
final class PreparationDeed extends StepDeed<PreparationQuestion> {

    PreparationDeed(AgreementRegister register, AskedQuestion<PreparationQuestion> asked, AgreementHash hash) {
        super(register, asked, hash, Act.of(asked.question().step()));
    }

    @Override
    Optional<Problem> useUpPrepared(Moment moment) {
        return Optional.empty();
    }

    @Override
    Matter perform(Moment moment, AgreementLifecycle step, Matter matter) {
        PreparedStep prepared = new PreparedStep(
                asked.question().step(),
                asked.actor().person(),
                moment.time().plus(PREPARED_FOR).truncatedTo(ChronoUnit.SECONDS));
        moment.rows().merge(new PreparedAct(hash, agency(), prepared, moment.index()));
        return matter;
    }

    @Override
    Entry entry(AgreementLifecycle step, Matter matter) {
        return new Entry(act.prepared().orElseThrow(), matter);
    }
}
