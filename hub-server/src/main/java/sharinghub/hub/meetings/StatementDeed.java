package sharinghub.hub.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.StatementQuestion;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;

/** A person signs the confidentiality statement of a meeting; it counts for every case on its agenda. */
final class StatementDeed extends PlainDeed<StatementQuestion> {

    private final Meetings meetings;
    private final FactsRegister facts;
    private final MeetingId meeting;

    StatementDeed(Meetings meetings, FactsRegister facts, AskedQuestion<StatementQuestion> asked, MeetingId meeting) {
        super(asked);
        this.meetings = meetings;
        this.facts = facts;
        this.meeting = meeting;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        Optional<PlannedMeeting> found = meetings.find(moment.rows(), meeting);
        if (found.isEmpty()) {
            return notDone(MeetingProblems.NO_SUCH_MEETING);
        }
        if (meetings.hasSigned(moment.rows(), meeting, asked.actor().person())) {
            return notDone(MeetingProblems.SIGNED_BEFORE);
        }
        moment.rows().persist(new SignedStatement(meeting, asked.actor().person(), agency()));
        standing(moment.rows(), found.get())
                .forEach(about -> facts.make(
                        moment.rows(),
                        about,
                        found.get().forum(),
                        asked.actor().person(),
                        FactName.STATEMENT_SIGNED,
                        FactValue.YES,
                        moment.index()));
        return done(new Entry(AuditEvent.STATEMENT_SIGNED, Matter.NONE.of(meeting)));
    }

    /** The cases on its agenda that no meeting has been given since: the statement of an older meeting is not theirs. */
    private List<CaseRef> standing(EntityManager rows, PlannedMeeting of) {
        long published = of.published().orElse(Long.MAX_VALUE);
        return Meetings.cases(of).stream()
                .filter(about -> !meetings.isListedElsewhere(rows, of, of.forum(), about, published))
                .toList();
    }
}
