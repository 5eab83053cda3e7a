package sharinghub.hub.intake;

import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.Done;
import sharinghub.exchange.FactQuestion;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Submission;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.shares.KeptShares;
import sharinghub.keys.AgencyKeys;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;

/** The desk that takes in what agencies send: sealed documents, and facts that they vouch for. */
public final class Intake {

    private final AgreementRegister agreements;
    private final HeldDocuments documents;
    private final KeptShares shares;
    private final FactsRegister facts;
    private final Ledger ledger;
    private final VouchedFacts vouched;
    private final SubmissionCheck check;

    /**
     * @param listed the register of facts
     * @param keys   each agency's public keys, as the directory lists them
     */
    public Intake(
            AgreementRegister agreements,
            HeldDocuments documents,
            KeptShares shares,
            FactsRegister facts,
            Register<ListedFact> listed,
            Function<AgencyId, Optional<AgencyKeys>> keys,
            Ledger ledger) {
        this.agreements = agreements;
        this.documents = documents;
        this.shares = shares;
        this.facts = facts;
        this.ledger = ledger;
        this.vouched = new VouchedFacts(listed, keys);
        this.check = new SubmissionCheck(keys, vouched);
    }

    /** Keeps a sealed document, or says what is wrong with it. */
    public Reply<Done> submit(AskedQuestion<Submission> asked) {
        Optional<Problem> objection = check.objection(asked.caller().agency(), asked.question());
        return objection
                .<Reply<Done>>map(Reply::declined)
                .orElseGet(
                        () -> ledger.perform(new SubmissionDeed(agreements, documents, shares, facts, vouched, asked)));
    }

    /** Takes facts in, or says what is wrong with one. */
    public Reply<Done> state(AskedQuestion<FactQuestion> asked) {
        Optional<Problem> objection =
                vouched.objection(asked.caller().agency(), asked.question().facts());
        return objection
                .<Reply<Done>>map(Reply::declined)
                .orElseGet(() -> ledger.perform(new FactDeed(documents, facts, vouched, asked)));
    }
}
