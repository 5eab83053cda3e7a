package sharinghub.hub.agreements;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.AgreementHash;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Where parties put agreements forward, sign them, stop their own sharing, and see how agreements stand. */
public final class AgreementDesk {

    private final AgreementRegister register;
    private final Function<AgencyId, Optional<VerifyingKey>> keys;
    private final Ledger ledger;
    private final Transactions transactions;
    private final InstantSource clock;

    /** @param keys each agency's signing key, as the directory lists it */
    public AgreementDesk(
            AgreementRegister register,
            Function<AgencyId, Optional<VerifyingKey>> keys,
            Ledger ledger,
            Transactions transactions,
            InstantSource clock) {
        this.register = register;
        this.keys = keys;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every agreement that lists this agency as a party, with its signatures and stops. */
    public List<AgreementStanding> of(AgencyId party) {
        return transactions.read(rows -> register.all(rows).stream()
                .filter(registered ->
                        register.agreement(registered).parties().find(party).isPresent())
                .map(registered -> standing(rows, registered, clock.instant()))
                .toList());
    }

    /** Puts a text forward whose canonical form has that hash. */
    public Reply<Done> propose(AskedQuestion<ProposalQuestion> asked, AgreementHash hash) {
        return switch (register.reading(asked.question().text())) {
            case Reading.Unreadable<Agreement>(List<TextProblem> problems) ->
                Reply.declined(AgreementProblems.unreadable(problems));
            case Reading.Read<Agreement>(Agreement agreement)
            when !agreement.hash().equals(hash) -> Reply.declined(AgreementProblems.OTHER_HASH);
            case Reading.Read<Agreement>(Agreement agreement)
            when agreement.parties().find(asked.caller().agency()).isEmpty() ->
                Reply.declined(AgreementProblems.NOT_A_PARTY);
            case Reading.Read<Agreement>(Agreement agreement) ->
                ledger.perform(new ProposalDeed(register, asked, agreement));
        };
    }

    /** Signs for the asker's agency. */
    public Reply<Done> sign(AskedQuestion<AssentQuestion> asked, AgreementHash hash) {
        Assent assent = asked.question().assent();
        boolean holds = assent.agreement().equals(hash)
                && assent.agency().equals(asked.caller().agency())
                && keys.apply(assent.agency()).filter(assent::verifies).isPresent();
        return holds ? ledger.perform(new AssentDeed(register, asked)) : Reply.declined(AgreementProblems.BAD_ASSENT);
    }

    /** Stops the giving and receiving of the asker's agency. */
    public Reply<Done> stop(AskedQuestion<StopQuestion> asked, AgreementHash hash) {
        return ledger.perform(new StopDeed(register, asked, hash));
    }

    private AgreementStanding standing(EntityManager rows, RegisteredAgreement registered, Instant now) {
        return new AgreementStanding(
                registered.hash(),
                registered.text(),
                register.assents(rows, registered.hash()),
                register.stops(rows, registered.hash(), now));
    }
}
