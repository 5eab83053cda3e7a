package sharinghub.portal.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.Referral;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.MeetingState;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.portal.sharing.StandInHub.Who;
import sharinghub.reference.MeetingId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** The {@link StandInHub}'s doors to meetings; in memory like the rest of it. */
final class StandInDoors {

    private static final int MINUTES = 12;

    private final StandInHub hub;
    private final StandInAgreements agreements;
    private final Map<MeetingId, MeetingNotice> meetings = new LinkedHashMap<>();
    private final Map<MeetingId, Agenda> agendas = new HashMap<>();
    private final Set<String> signed = new HashSet<>();

    StandInDoors(StandInHub hub) {
        this.hub = hub;
        this.agreements = new StandInAgreements(hub);
    }

    /** The answer behind that door; nothing when there is no such door here. */
    Optional<Object> answer(Who who, String door, byte[] body) throws MalformedJson {
        if (door.equals("GET /meetings")) {
            return Optional.of(List.copyOf(meetings.values()));
        }
        if (door.equals("POST /meetings")) {
            return Optional.of(plan(who, Json.read(body, PlanQuestion.class)));
        }
        if (door.matches("POST /meetings/[^/]+/agenda-views")) {
            return Optional.of(view(who, meeting(door), Json.read(body, AgendaViewQuestion.class)));
        }
        if (door.matches("PUT /meetings/[^/]+/agenda")) {
            return Optional.of(publish(who, meeting(door), Json.read(body, PublishQuestion.class)));
        }
        if (door.matches("POST /meetings/[^/]+/statements")) {
            return Optional.of(sign(who, meeting(door), Json.read(body, StatementQuestion.class)));
        }
        return agreements.answer(who, door, body);
    }

    private static MeetingId meeting(String door) {
        return new MeetingId(door.split("/")[2]);
    }

    private Done plan(Who who, PlanQuestion question) {
        meetings.putIfAbsent(
                question.meeting(),
                new MeetingNotice(
                        question.meeting(), question.forum(), question.starts(), MeetingState.PLANNED, who.agency()));
        return done(who, AuditEvent.MEETING_PLANNED, question, question.meeting());
    }

    private AgendaView view(Who who, MeetingId meeting, AgendaViewQuestion asked) {
        List<AgendaLine> lines = new ArrayList<>();
        Optional<Agenda> agenda = Optional.ofNullable(agendas.get(meeting));
        for (ReferralQuestion question : hub.referrals.values()) {
            Referral referral = question.referral();
            Optional<AgendaItem> item = agenda.flatMap(given -> given.items().stream()
                    .filter(each -> each.caseRef().equals(referral.caseRef()))
                    .findFirst());
            lines.add(new AgendaLine(
                    item.map(AgendaItem::position).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    referral.caseRef(),
                    Brockmere.POLICE,
                    referral.criterion(),
                    referral.document(),
                    item.map(AgendaItem::minutes).orElse(MINUTES),
                    item.isPresent() ? AgendaLine.State.LISTED : AgendaLine.State.WAITING));
        }
        Receipt receipt = hub.logged(who, AuditEvent.CONSULTED, asked, Matter.NONE.of(meeting), List.of());
        return new AgendaView(
                Objects.requireNonNull(meetings.get(meeting)),
                MINUTES,
                signed.contains(meeting + " " + who.person()),
                lines,
                receipt);
    }

    private Done publish(Who who, MeetingId meeting, PublishQuestion question) {
        agendas.put(meeting, question.agenda().agenda());
        meetings.computeIfPresent(
                meeting,
                (id, notice) ->
                        new MeetingNotice(id, notice.forum(), notice.starts(), MeetingState.PUBLISHED, notice.host()));
        question.agenda().agenda().items().forEach(item -> hub.make(item.caseRef(), "on-the-agenda", "yes"));
        return done(who, AuditEvent.AGENDA_PUBLISHED, question, meeting);
    }

    private Done sign(Who who, MeetingId meeting, StatementQuestion question) {
        signed.add(meeting + " " + who.person());
        return done(who, AuditEvent.STATEMENT_SIGNED, question, meeting);
    }

    private Done done(Who who, AuditEvent event, Question question, MeetingId meeting) {
        return new Done(hub.logged(who, event, question, Matter.NONE.of(meeting), List.of()));
    }
}
