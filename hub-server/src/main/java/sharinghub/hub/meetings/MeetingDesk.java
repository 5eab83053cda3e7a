package sharinghub.hub.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.casework.Agenda;
import sharinghub.casework.SignedAgenda;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.Problem;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.referrals.MadeReferrals;
import sharinghub.hub.release.Onlookers;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.MeetingId;

/** The desk where meetings are planned, agendas looked at and published, and statements signed. */
public final class MeetingDesk {

    private final Meetings meetings = new Meetings();
    private final MadeReferrals referrals;
    private final FactsRegister facts;
    private final Onlookers onlookers;
    private final Forums forums;
    private final Function<AgencyId, Optional<VerifyingKey>> keys;
    private final Ledger ledger;
    private final Transactions transactions;

    /**
     * @param forums how each forum works
     * @param keys   each agency's signing key, as the directory lists it
     */
    public MeetingDesk(
            MadeReferrals referrals,
            FactsRegister facts,
            Onlookers onlookers,
            Forums forums,
            Function<AgencyId, Optional<VerifyingKey>> keys,
            Ledger ledger,
            Transactions transactions) {
        this.referrals = referrals;
        this.facts = facts;
        this.onlookers = onlookers;
        this.forums = forums;
        this.keys = keys;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Every meeting there is, by its start; nothing of what it hears. */
    public List<MeetingNotice> all() {
        return transactions.read(rows -> meetings.all(rows).stream()
                .flatMap(meeting -> forums.find(meeting.forum()).map(forum -> notice(meeting, forum)).stream())
                .toList());
    }

    /** Gives a meeting a day. */
    public Reply<Done> plan(AskedQuestion<PlanQuestion> asked) {
        return objection(asked, asked.question().forum())
                .<Reply<Done>>map(Reply::declined)
                .orElseGet(() -> ledger.perform(new PlanDeed(meetings, asked)));
    }

    /** What stands on an agenda, as far as the asker may know of it. */
    public Reply<AgendaView> view(AskedQuestion<AgendaViewQuestion> asked, MeetingId named) {
        Optional<PlannedMeeting> meeting = transactions.read(rows -> meetings.find(rows, named));
        Optional<ForumSettings> forum = meeting.flatMap(found -> forums.find(found.forum()));
        if (meeting.isEmpty() || forum.isEmpty()) {
            return Reply.declined(MeetingProblems.NO_SUCH_MEETING);
        }
        return ledger.perform(new AgendaViewDeed(meetings, referrals, onlookers, forum.get(), named, asked));
    }

    /** Publishes an agenda. */
    public Reply<Done> publish(AskedQuestion<PublishQuestion> asked, MeetingId named) {
        SignedAgenda signed = asked.question().agenda();
        Agenda agenda = signed.agenda();
        Optional<Problem> objection = objection(asked, agenda.forum());
        if (objection.isPresent()) {
            return Reply.declined(objection.get());
        }
        boolean holds = agenda.meeting().equals(named)
                && keys.apply(asked.caller().agency()).filter(signed::verifies).isPresent();
        return holds
                ? ledger.perform(new PublishDeed(meetings, referrals, facts, asked))
                : Reply.declined(MeetingProblems.BAD_AGENDA);
    }

    /** Signs the confidentiality statement of a meeting, in person. */
    public Reply<Done> sign(AskedQuestion<StatementQuestion> asked, MeetingId named) {
        return ledger.perform(new StatementDeed(meetings, facts, asked, named));
    }

    private Optional<Problem> objection(AskedQuestion<?> asked, Forum forum) {
        Optional<ForumSettings> settings = forums.find(forum);
        if (settings.isEmpty()) {
            return Optional.of(MeetingProblems.NO_SUCH_FORUM);
        }
        return settings.get().host().equals(asked.caller().agency())
                ? Optional.empty()
                : Optional.of(MeetingProblems.NOT_THE_HOST);
    }

    static MeetingNotice notice(PlannedMeeting meeting, ForumSettings forum) {
        return new MeetingNotice(meeting.meeting(), meeting.forum(), meeting.starts(), meeting.state(), forum.host());
    }
}
