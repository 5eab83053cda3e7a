package sharinghub.hub.intake;

import java.util.List;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.FactQuestion;
import sharinghub.facts.FactStatement;
import sharinghub.facts.SignedFactStatement;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.reference.CaseRef;

/** An agency states facts; each takes the place of what it stated before. */
final class FactDeed extends PlainDeed<FactQuestion> {

    private final HeldDocuments documents;
    private final FactsRegister facts;
    private final VouchedFacts vouched;

    FactDeed(HeldDocuments documents, FactsRegister facts, VouchedFacts vouched, AskedQuestion<FactQuestion> asked) {
        super(asked);
        this.documents = documents;
        this.facts = facts;
        this.vouched = vouched;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        List<SignedFactStatement> signed = asked.question().facts();
        List<FactStatement> stated =
                signed.stream().map(SignedFactStatement::statement).toList();
        CaseRef about = stated.getFirst().about();
        if (vouched.needAnAuthor(signed)
                && !documents.areAllOwn(
                        moment.rows(),
                        agency(),
                        asked.actor().team(),
                        about,
                        stated.stream().flatMap(one -> one.section().stream()).toList())) {
            return notDone(IntakeProblems.fact("only the agency that wrote about a case can state this of it"));
        }
        stated.forEach(statement -> facts.state(moment.rows(), statement, moment.index()));
        return done(new Entry(AuditEvent.FACT_STATED, Matter.NONE.of(about), List.of(), vouched.used(stated)));
    }
}
