package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import sharinghub.agency.Forum;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.casework.Agenda;
import sharinghub.casework.SignedAgenda;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.keys.SigningKey;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubMeetings;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;

/** One agency's part in meetings. Whatever the hub says was done is proved to stand in the log before it is believed. */
public final class HoldMeetings {

    private final AgencyKeyring keyring;
    private final HubMeetings meetings;
    private final HubTold told;
    private final Details details;
    private final SecureRandom chance;

    /** An office for one agency. */
    public HoldMeetings(
            AgencyKeyring keyring, HubMeetings meetings, HubTold told, Details details, SecureRandom chance) {
        this.keyring = keyring;
        this.meetings = meetings;
        this.told = told;
        this.details = details;
        this.chance = chance;
    }

    /** Every meeting, the earliest first. */
    public HubAnswer<List<MeetingNotice>> list(SignedIn who) {
        return meetings.list(who);
    }

    /** Gives a forum's next meeting a day. */
    public HubAnswer<ProvenEntry> plan(
            SignedIn who, RequestId request, MeetingId meeting, Forum forum, Instant starts) {
        return proved(
                request,
                meetings.plan(
                        who,
                        new PlanQuestion(request, meeting, forum, starts, detail(who, request, "Plan a meeting"))));
    }

    /** What stands, or might stand, on the agenda, as far as the person may know. */
    public HubAnswer<AgendaView> agenda(SignedIn who, MeetingId meeting) {
        RequestId request = RequestId.random(chance);
        HubAnswer<AgendaView> answer = meetings.agenda(
                who, meeting, new AgendaViewQuestion(request, detail(who, request, "Look at the agenda of a meeting")));
        return answer.then(view -> told.prove(view.receipt(), request).map(proved -> view));
    }

    /** Signs the agenda with the host agency's key and publishes it. */
    public HubAnswer<ProvenEntry> publish(SignedIn who, RequestId request, Agenda agenda) {
        try (SigningKey key = keyring.signing()) {
            PublishQuestion question = new PublishQuestion(
                    request, SignedAgenda.sign(agenda, key), detail(who, request, "Publish the agenda of a meeting"));
            return proved(request, meetings.publish(who, agenda.meeting(), question));
        }
    }

    /** Signs the meeting's confidentiality statement, in person. */
    public HubAnswer<ProvenEntry> signStatement(SignedIn who, RequestId request, MeetingId meeting) {
        return proved(
                request,
                meetings.signStatement(
                        who,
                        meeting,
                        new StatementQuestion(request, detail(who, request, "Sign the confidentiality statement"))));
    }

    private HubAnswer<ProvenEntry> proved(RequestId request, HubAnswer<Done> answer) {
        return answer.then(done -> told.prove(done.receipt(), request));
    }

    private SealedDetail detail(SignedIn who, RequestId request, String reason) {
        return details.ofAnyAuthor(who, reason, request);
    }
}
