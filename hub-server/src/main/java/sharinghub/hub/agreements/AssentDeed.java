package sharinghub.hub.agreements;

import java.util.Optional;
import sharinghub.agreement.Assent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.Problem;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.reference.Hash;

/** A party signs an agreement, by the second of two people. */
final class AssentDeed extends StepDeed<AssentQuestion> {

    AssentDeed(AgreementRegister register, AskedQuestion<AssentQuestion> asked) {
        super(register, asked, asked.question().assent().agreement(), Act.SIGN);
    }

    @Override
    Optional<Problem> untimely(Moment moment) {
        return asked.question().assent().made().isAfter(moment.time())
                ? Optional.of(AgreementProblems.BAD_ASSENT)
                : Optional.empty();
    }

    @Override
    Matter perform(Moment moment, AgreementLifecycle step, Matter matter) {
        Assent assent = asked.question().assent();
        moment.rows().persist(new GivenAssent(assent, moment.index()));
        return matter.withDigest(Hash.of(assent.signature()));
    }
}
