package sharinghub.hub.release;

import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.Actor;
import sharinghub.decision.Decider;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;

/** Where everybody who looks at cases is let in: knows agreements, facts and documents. */
public final class Onlookers {

    private final AgreementRegister agreements;
    private final FactsRegister facts;
    private final HeldDocuments documents;

    /** Looks at what stands in these. */
    public Onlookers(AgreementRegister agreements, FactsRegister facts, HeldDocuments documents) {
        this.agreements = agreements;
        this.facts = facts;
        this.documents = documents;
    }

    /** Somebody who looks at cases for a purpose, within one deed; the agreements are read here, once. */
    public Onlooker onlooker(Moment moment, Actor actor, PurposeName purpose) {
        Decider decider = new Decider(agreements.inForce(moment.rows(), moment.time()));
        return new Onlooker(moment, actor, purpose, decider, facts, documents);
    }
}
