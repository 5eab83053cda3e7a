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
import sharinghub.agreement.Withdrawal;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.AgreementHash;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Where parties put agreements forward, sign them, stop, suspend or leave them, and see how they stand. */
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

    /** Every agreement that lists this agency as a party, with its signatures, stops and suspension, and what this party has prepared. */
    public List<AgreementStanding> of(AgencyId party) {
        return transactions.read(rows -> register.all(rows).stream()
                .filter(registered ->
                        register.agreement(registered).parties().find(party).isPresent())
                .map(registered -> standing(rows, registered, party, clock.instant()))
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

    /** Prepares, as the first of two people, what another person of the same agency has to complete. */
    public Reply<Done> prepare(AskedQuestion<PreparationQuestion> asked, AgreementHash hash) {
        return ledger.perform(new PreparationDeed(register, asked, hash));
    }

    /** Completes, as the second of two people, what needs no signature. */
    public Reply<Done> confirm(AskedQuestion<ConfirmationQuestion> asked, AgreementHash hash) {
        return ledger.perform(new ConfirmationDeed(register, asked, hash));
    }

    /** Leaves for the asker's agency, as the second of two people. */
    public Reply<Done> withdraw(AskedQuestion<WithdrawalQuestion> asked, AgreementHash hash) {
        Withdrawal withdrawal = asked.question().withdrawal();
        boolean holds = withdrawal.agreement().equals(hash)
                && withdrawal.agency().equals(asked.caller().agency())
                && keys.apply(withdrawal.agency()).filter(withdrawal::verifies).isPresent();
        return holds
                ? ledger.perform(new WithdrawalDeed(register, asked))
                : Reply.declined(AgreementProblems.BAD_WITHDRAWAL);
    }

    /** Signs for the asker's agency, as the second of two people. */
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

    private AgreementStanding standing(
            EntityManager rows, RegisteredAgreement registered, AgencyId party, Instant now) {
        AgreementHash hash = registered.hash();
        return new AgreementStanding(
                hash,
                registered.text(),
                register.assents(rows, hash),
                register.withdrawals(rows, hash),
                register.stops(rows, hash, now),
                register.suspension(rows, hash, now),
                register.prepared(rows, hash, party)
                        .map(PreparedAct::told)
                        .filter(prepared -> !now.isAfter(prepared.until())));
    }
}
