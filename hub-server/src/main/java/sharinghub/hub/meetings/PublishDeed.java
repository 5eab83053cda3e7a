package sharinghub.hub.meetings;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Stage;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.SignedAgenda;
import sharinghub.exchange.Done;
import sharinghub.exchange.PublishQuestion;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.referrals.MadeReferral;
import sharinghub.hub.referrals.MadeReferrals;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;

/** The coordinator publishes an agenda, or publishes it anew: from the next entry on its cases are on the agenda. */
final class PublishDeed extends PlainDeed<PublishQuestion> {

    private static final FactValue ON_AN_AGENDA = FactValue.word(Stage.AGENDA.text());

    private final Meetings meetings;
    private final MadeReferrals referrals;
    private final FactsRegister facts;

    PublishDeed(Meetings meetings, MadeReferrals referrals, FactsRegister facts, AskedQuestion<PublishQuestion> asked) {
        super(asked);
        this.meetings = meetings;
        this.referrals = referrals;
        this.facts = facts;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        SignedAgenda signed = asked.question().agenda();
        Agenda agenda = signed.agenda();
        Optional<PlannedMeeting> found = meetings.find(moment.rows(), agenda.meeting());
        if (found.isEmpty()) {
            return notDone(MeetingProblems.NO_SUCH_MEETING);
        }
        Map<CaseRef, AgencyId> referred = referrals.to(moment.rows(), agenda.forum()).stream()
                .collect(Collectors.toMap(MadeReferral::about, MadeReferral::referring, (first, later) -> later));
        List<CaseRef> cases = agenda.items().stream().map(AgendaItem::caseRef).toList();
        if (!fits(found.get(), agenda) || !referred.keySet().containsAll(cases)) {
            return notDone(MeetingProblems.BAD_AGENDA);
        }
        table(moment, found.get(), cases);
        found.get().publish(signed, moment.index());
        Matter matter = Matter.NONE.of(agenda.meeting()).withDigest(Hash.of(SignedAgenda.bytes(agenda)));
        return done(
                new Entry(AuditEvent.AGENDA_PUBLISHED, matter),
                cases.stream().map(referred::get).collect(Collectors.toSet()));
    }

    private static boolean fits(PlannedMeeting meeting, Agenda agenda) {
        return meeting.forum().equals(agenda.forum())
                && meeting.starts().equals(agenda.starts().truncatedTo(ChronoUnit.SECONDS));
    }

    /** What the hub vouches for from now on; statements of other meetings no longer count. */
    private void table(Moment moment, PlannedMeeting meeting, List<CaseRef> cases) {
        EntityManager rows = moment.rows();
        Set<CaseRef> dropped = new HashSet<>(Meetings.cases(meeting));
        cases.forEach(dropped::remove);
        dropped.forEach(about ->
                facts.make(rows, about, meeting.forum(), FactName.ON_THE_AGENDA, FactValue.NO, moment.index()));
        List<UUID> signers = meetings.signers(rows, meeting.meeting());
        LocalDate day = meeting.starts().atZone(AgreementInForce.ZONE).toLocalDate();
        for (CaseRef about : cases) {
            facts.make(rows, about, meeting.forum(), FactName.ON_THE_AGENDA, FactValue.YES, moment.index());
            facts.make(rows, about, meeting.forum(), FactName.STAGE, ON_AN_AGENDA, moment.index());
            facts.make(rows, about, meeting.forum(), FactName.NEXT_MEETING, new FactValue.Day(day), moment.index());
            facts.make(rows, about, meeting.forum(), FactName.STATEMENT_SIGNED, FactValue.NO, moment.index());
            signers.forEach(person -> facts.make(
                    rows, about, meeting.forum(), person, FactName.STATEMENT_SIGNED, FactValue.YES, moment.index()));
        }
    }
}
