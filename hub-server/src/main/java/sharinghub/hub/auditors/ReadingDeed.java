package sharinghub.hub.auditors;

import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Question;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.LookingDeed;
import sharinghub.hub.desk.Reply;

/** An auditor reads the log or takes it away: first the entry that says so, then what stood there before it. */
final class ReadingDeed<Q extends Question> extends LookingDeed<Q, Receipt> {

    private final AuditEvent event;
    private final Matter matter;

    ReadingDeed(AskedQuestion<Q> asked, AuditEvent event, Matter matter) {
        super(asked);
        this.event = event;
        this.matter = matter;
    }

    @Override
    public Performed<Reply<Receipt>> perform(Moment moment) {
        return done(new Entry(event, matter), Reply::given);
    }

    @Override
    protected Reply<Receipt> again(AuditedDeed done, Receipt first, Moment moment) {
        return Reply.given(first);
    }
}
