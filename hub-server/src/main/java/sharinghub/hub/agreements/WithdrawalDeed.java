package sharinghub.hub.agreements;

import java.util.Optional;
import sharinghub.agreement.Withdrawal;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Problem;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.reference.Hash;

/** A party leaves for good: no release that stands later in the log is made to it, or of what is its own. */
final class WithdrawalDeed extends StepDeed<WithdrawalQuestion> {

    WithdrawalDeed(AgreementRegister register, AskedQuestion<WithdrawalQuestion> asked) {
        super(register, asked, asked.question().withdrawal().agreement(), Act.WITHDRAW);
    }

    @Override
    Optional<Problem> untimely(Moment moment) {
        return asked.question().withdrawal().made().isAfter(moment.time())
                ? Optional.of(AgreementProblems.BAD_WITHDRAWAL)
                : Optional.empty();
    }

    @Override
    Matter perform(Moment moment, AgreementLifecycle step, Matter matter) {
        Withdrawal withdrawal = asked.question().withdrawal();
        moment.rows().persist(new GivenWithdrawal(withdrawal, moment.index()));
        return matter.withDigest(Hash.of(withdrawal.signature()));
    }
}
