package sharinghub.hub.release;

import java.util.List;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.Actor;
import sharinghub.decision.Decider;
import sharinghub.forums.Forums;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;

/** Where everybody who looks at cases is let in: knows agreements, facts and documents. */
public final class Onlookers {

    private final AgreementRegister agreements;
    private final FactsRegister facts;
    private final HeldDocuments documents;
    private final Forums forums;

    /** Looks at what stands in these. */
    public Onlookers(AgreementRegister agreements, FactsRegister facts, HeldDocuments documents, Forums forums) {
        this.agreements = agreements;
        this.facts = facts;
        this.documents = documents;
        this.forums = forums;
    }

    /** Somebody who looks at cases for a purpose, within one deed; the agreements are read here, once. */
    public Onlooker onlooker(Moment moment, Actor actor, PurposeName purpose) {
        List<Deciding> deciding =
                agreements.standings(moment.rows(), moment.time()).deciding();
        return new Onlooker(
                moment, actor, purpose, new Decider(deciding), new ForumsAtWork(forums, deciding), facts, documents);
    }
}
