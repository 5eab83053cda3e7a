package sharinghub.hub.agreements;

import sharinghub.agreement.StoppedSharing;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.StopQuestion;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.reference.AgreementHash;

/** A party stops its own giving and receiving: no release that stands later in the log is made against it. */
final class StopDeed extends StepDeed<StopQuestion> {

    StopDeed(AgreementRegister register, AskedQuestion<StopQuestion> asked, AgreementHash hash) {
        super(register, asked, hash, Act.STOP);
    }

    @Override
    Matter perform(Moment moment, AgreementLifecycle step, Matter matter) {
        moment.rows().persist(new DeclaredStop(new StoppedSharing(hash, agency(), moment.time()), moment.index()));
        return matter;
    }
}
