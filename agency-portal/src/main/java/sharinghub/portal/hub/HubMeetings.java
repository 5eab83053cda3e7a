package sharinghub.portal.hub;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.MeetingId;

/** The doors to meetings: planned, prepared, published, attended. */
public final class HubMeetings {

    private static final TypeReference<List<MeetingNotice>> NOTICES = new TypeReference<>() {};

    private final HubLine line;

    /** @param line of one agency */
    public HubMeetings(HubLine line) {
        this.line = line;
    }

    /** Every meeting of the partnership's forums; says nothing of the cases. */
    public HubAnswer<List<MeetingNotice>> list(SignedIn who) {
        return line.get(who, "/meetings", NOTICES);
    }

    /** Gives a forum's next meeting a day. */
    public HubAnswer<Done> plan(SignedIn who, PlanQuestion question) {
        return line.post(who, "/meetings", question, Done.class);
    }

    /** What stands, or might stand, on its agenda, as far as the person may know. */
    public HubAnswer<AgendaView> agenda(SignedIn who, MeetingId meeting, AgendaViewQuestion question) {
        return line.post(who, "/meetings/" + meeting + "/agenda-views", question, AgendaView.class);
    }

    /** Publishes the agenda; the cases on it may then be read by those the agreements name. */
    public HubAnswer<Done> publish(SignedIn who, MeetingId meeting, PublishQuestion question) {
        return line.put(who, "/meetings/" + meeting + "/agenda", question, Done.class);
    }

    /** Signs the confidentiality statement, in person. */
    public HubAnswer<Done> signStatement(SignedIn who, MeetingId meeting, StatementQuestion question) {
        return line.post(who, "/meetings/" + meeting + "/statements", question, Done.class);
    }
}
