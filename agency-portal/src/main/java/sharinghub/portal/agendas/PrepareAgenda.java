package sharinghub.portal.agendas;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.Role;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.casework.Agenda;
import sharinghub.exchange.AgendaLine;
import sharinghub.exchange.AgendaView;
import sharinghub.exchange.MeetingState;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.HoldMeetings;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;

/** The agenda of one meeting; the coordinator orders and publishes it, everybody else reads what they may know of. */
@Path("/meetings/{meeting}")
public final class PrepareAgenda {

    private static final Words WORDS = Words.of("agendas/PrepareAgenda");
    private static final Set<String> NEWS = Set.of("published", "signed");

    /**
     * One case that is listed or waits.
     *
     * @param about     its reference, for the fields' names and the case's address
     * @param spoken    as people say it
     * @param initials  of whom it is about, where this agency knows; else empty
     * @param referring the agency that referred it
     * @param criterion why, in the forum's words
     * @param state     in a word
     * @param colour    repeats it
     */
    public record Line(
            String about,
            String spoken,
            String initials,
            String referring,
            String criterion,
            String state,
            TagColour colour) {}

    /**
     * What the page shows.
     *
     * @param news      what the person has just done; empty for nothing
     * @param prepares  whether the person may order and publish
     * @param signs     whether the person still has the confidentiality statement to sign before anything opens
     * @param published whether it is out
     */
    public record Shown(
            String address,
            String forum,
            String when,
            String news,
            String answer,
            boolean prepares,
            boolean signs,
            boolean published,
            List<Line> lines,
            Form form,
            String request) {}

    private final HostedOffices offices;
    private final Forums forums;
    private final Partners partners;
    private final FormNames names;

    /** @param offices of every agency hosted here */
    public PrepareAgenda(HostedOffices offices, Forums forums, Partners partners, FormNames names) {
        this.offices = offices;
        this.forums = forums;
        this.partners = partners;
        this.names = names;
    }

    /** What stands, or might stand, on it. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page show(
            @Context SignedIn who,
            @PathParam("meeting") MeetingId meeting,
            @QueryParam("done") @DefaultValue("") String done) {
        return switch (meetings(who).agenda(who, meeting)) {
            case HubAnswer.No<AgendaView> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgendaView>(AgendaView view) ->
                shown(who, view, OrderedCases.asItStands(view), NEWS.contains(done) ? WORDS.say("done-" + done) : "");
        };
    }

    /** Publishes it in the order that was typed; or asks again. */
    @POST
    @Path("agenda")
    @OpenTo(Role.COORDINATOR)
    public Object publish(@Context SignedIn who, @PathParam("meeting") MeetingId meeting, @Context Form form) {
        RequestId request = FormNames.requestOf(form);
        return switch (meetings(who).agenda(who, meeting)) {
            case HubAnswer.No<AgendaView> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgendaView>(AgendaView view) -> {
                Optional<Agenda> agenda = OrderedCases.typed(view, form);
                if (agenda.isEmpty()) {
                    yield shown(who, view, form, "").askingAgain();
                }
                yield after(meeting, "published", meetings(who).publish(who, request, agenda.get()));
            }
        };
    }

    /** Signs the confidentiality statement, in person. */
    @POST
    @Path("statement")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object sign(@Context SignedIn who, @PathParam("meeting") MeetingId meeting, @Context Form form) {
        return after(meeting, "signed", meetings(who).signStatement(who, FormNames.requestOf(form), meeting));
    }

    private static Object after(MeetingId meeting, String done, HubAnswer<ProvenEntry> answer) {
        return answer instanceof HubAnswer.No<ProvenEntry> no
                ? HubTrouble.page(no)
                : Response.seeOther(URI.create("/meetings/" + meeting + "?done=" + done))
                        .build();
    }

    private Page shown(SignedIn who, AgendaView view, Form form, String news) {
        Map<CaseRef, CaseLine> lines = lines(who);
        Optional<ForumSettings> forum = forums.find(view.meeting().forum());
        boolean published = view.meeting().state() == MeetingState.PUBLISHED;
        boolean prepares =
                who.is(Role.COORDINATOR) && who.agency().equals(view.meeting().host());
        return Page.of(
                "agendas/PrepareAgenda",
                new Shown(
                        "/meetings/" + view.meeting().meeting(),
                        forum.map(ForumSettings::name)
                                .orElse(view.meeting().forum().text()),
                        PlainTime.moment(view.meeting().starts()),
                        news,
                        answer(view),
                        prepares,
                        published && !view.signed(),
                        published,
                        view.lines().stream()
                                .map(line -> line(lines, line, forum))
                                .toList(),
                        form,
                        names.request(form)));
    }

    private static String answer(AgendaView view) {
        List<AgendaLine> listed = view.lines().stream()
                .filter(line -> line.state() == AgendaLine.State.LISTED)
                .toList();
        long waiting = view.lines().stream()
                .filter(line -> line.state() != AgendaLine.State.LISTED)
                .count();
        int minutes = listed.stream().mapToInt(AgendaLine::minutes).sum();
        return WORDS.say("answer", listed.size(), minutes, waiting);
    }

    /** Of others' sections only what the hub says now that this person may open. */
    private Map<CaseRef, CaseLine> lines(SignedIn who) {
        offices.of(who).known().list(who, WORDS.say("reason"));
        return offices.of(who).lines().seenBy(who);
    }

    private Line line(Map<CaseRef, CaseLine> lines, AgendaLine line, Optional<ForumSettings> forum) {
        return new Line(
                line.about().text(),
                line.about().spoken(),
                Optional.ofNullable(lines.get(line.about()))
                        .map(CaseLine::initials)
                        .orElse(""),
                partners.nameOf(line.referring()),
                forum.flatMap(known -> known.words(line.criterion())).orElse(line.criterion()),
                WORDS.say("state-" + line.state()),
                switch (line.state()) {
                    case LISTED -> TagColour.GREEN;
                    case WAITING -> TagColour.BLUE;
                    case DEFERRED -> TagColour.GREY;
                });
    }

    private HoldMeetings meetings(SignedIn who) {
        return offices.of(who).meetings();
    }
}
