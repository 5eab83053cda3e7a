package sharinghub.hub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.SignedAgenda;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;

/** One meeting of the conference, planned for the day after tomorrow. */
final class TestMeeting {

    final Brockmere borough;
    final MeetingId id = MeetingId.random(Brockmere.CHANCE);

    TestMeeting(Brockmere borough) {
        this.borough = borough;
        TestPerson coordinator = borough.coordinator();
        Brockmere.given(coordinator.ask(
                "/meetings",
                request -> new PlanQuestion(request, id, TestCase.MARAC, starts(), coordinator.detail(request)),
                borough.desks.meetings()::plan));
    }

    private java.time.Instant starts() {
        return borough.now.plus(Duration.ofDays(2));
    }

    SignedAgenda agenda(CaseRef... cases) {
        List<AgendaItem> items = new ArrayList<>();
        for (CaseRef about : cases) {
            items.add(new AgendaItem(items.size() + 1, about, 12));
        }
        return SignedAgenda.sign(
                new Agenda(id, TestCase.MARAC, starts(), items), borough.agency("brockmere-council").signing);
    }

    Reply<Done> publish(TestPerson by, SignedAgenda agenda) {
        return by.ask(
                "/meetings/" + id + "/agenda",
                request -> new PublishQuestion(request, agenda, by.detail(request)),
                asked -> borough.desks.meetings().publish(asked, id));
    }

    TestMeeting published(CaseRef... cases) {
        Brockmere.given(publish(borough.coordinator(), agenda(cases)));
        return this;
    }

    Reply<Done> sign(TestPerson person) {
        return person.ask(
                "/meetings/" + id + "/statements",
                request -> new StatementQuestion(request, person.detail(request)),
                asked -> borough.desks.meetings().sign(asked, id));
    }

    Reply<AgendaView> view(TestPerson person) {
        return person.ask(
                "/meetings/" + id + "/agenda-views",
                request -> new AgendaViewQuestion(request, person.detail(request)),
                asked -> borough.desks.meetings().view(asked, id));
    }
}
