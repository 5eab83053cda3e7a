package sharinghub.hub.agreements;

import sharinghub.agreement.SuspendedAgreement;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.reference.AgreementHash;

/** The second of two people lets a party go on after a stop, or suspends the whole, or lifts its suspension. */
final class ConfirmationDeed extends StepDeed<ConfirmationQuestion> {

    ConfirmationDeed(AgreementRegister register, AskedQuestion<ConfirmationQuestion> asked, AgreementHash hash) {
        super(register, asked, hash, Act.of(asked.question().step()));
    }

    @Override
    Matter perform(Moment moment, AgreementLifecycle step, Matter matter) {
        switch (asked.question().step()) {
            case GO_ON -> register.forgetStop(moment.rows(), hash, agency());
            case SUSPEND ->
                moment.rows()
                        .persist(new DeclaredSuspension(
                                new SuspendedAgreement(hash, agency(), moment.time()), moment.index()));
            case LIFT -> register.forgetSuspension(moment.rows(), hash);
            case SIGN, WITHDRAW -> throw new IllegalStateException("these are completed by a signature");
        }
        return matter;
    }
}
