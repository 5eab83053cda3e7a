package sharinghub.hub.meetings;

import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.Done;
import sharinghub.exchange.PlanQuestion;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;

/** A coordinator gives a meeting a day. */
final class PlanDeed extends PlainDeed<PlanQuestion> {

    private final Meetings meetings;

    PlanDeed(Meetings meetings, AskedQuestion<PlanQuestion> asked) {
        super(asked);
        this.meetings = meetings;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        PlanQuestion plan = asked.question();
        if (meetings.find(moment.rows(), plan.meeting()).isPresent()) {
            return notDone(MeetingProblems.MEETING_TAKEN);
        }
        if (plan.starts().isBefore(moment.time())) {
            return notDone(MeetingProblems.IN_THE_PAST);
        }
        moment.rows().persist(new PlannedMeeting(plan.meeting(), plan.forum(), plan.starts()));
        return done(new Entry(AuditEvent.MEETING_PLANNED, Matter.NONE.of(plan.meeting())));
    }
}
