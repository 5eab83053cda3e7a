package sharinghub.portal.agendas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sharinghub.agency.Role;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.MeetingState;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.TypedDate;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.HoldMeetings;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.MeetingId;

/** The meetings, and for a coordinator a day for the next one. */
@Path("/meetings")
public final class SeeMeetings {

    private static final Words WORDS = Words.of("agendas/SeeMeetings");
    private static final Pattern TIME = Pattern.compile("(?:[01]?[0-9]|2[0-3]):[0-5][0-9]");

    /**
     * One meeting.
     *
     * @param address   of its page
     * @param forum     as people call it
     * @param when      day and time
     * @param host      the agency that prepares it
     * @param published whether its agenda is out
     */
    public record Line(String address, String forum, String when, String host, boolean published) {}

    /**
     * What the page shows.
     *
     * @param plans   whether the person may plan one
     * @param request made for this form, so that sending it twice plans one meeting
     */
    public record Shown(
            List<Line> meetings, boolean plans, Form form, List<Option> forums, String request, String meeting) {}

    private final HostedOffices offices;
    private final Forums forums;
    private final Partners partners;
    private final FormNames names;
    private final InstantSource clock;

    /** @param offices of every agency hosted here */
    public SeeMeetings(HostedOffices offices, Forums forums, Partners partners, FormNames names, InstantSource clock) {
        this.offices = offices;
        this.forums = forums;
        this.partners = partners;
        this.names = names;
        this.clock = clock;
    }

    /** The list. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page show(@Context SignedIn who) {
        return shown(who, Form.empty());
    }

    /** Plans a meeting, or asks again. */
    @POST
    @OpenTo(Role.COORDINATOR)
    public Object plan(@Context SignedIn who, @Context Form form) {
        Optional<ForumSettings> forum = forums.find(form.typed("forum"));
        if (forum.isEmpty()) {
            form.refuse("forum", WORDS.say("choose-forum"));
        }
        Optional<Instant> starts = starts(form);
        if (form.faulty()) {
            return shown(who, form).askingAgain();
        }
        MeetingId meeting = FormNames.of(form, "meeting", MeetingId::new);
        HubAnswer<ProvenEntry> answer = office(who)
                .plan(
                        who,
                        FormNames.requestOf(form),
                        meeting,
                        forum.orElseThrow().forum(),
                        starts.orElseThrow());
        return answer instanceof HubAnswer.No<ProvenEntry> no
                ? HubTrouble.page(no)
                : Response.seeOther(URI.create("/meetings/" + meeting)).build();
    }

    private Optional<Instant> starts(Form form) {
        TypedDate day = TypedDate.of(form, "day");
        if (!(day instanceof TypedDate.Real)) {
            form.refuse("day-day", WORDS.say("real-day"));
        }
        Optional<LocalTime> time = time(form.typed("time"));
        if (time.isEmpty()) {
            form.refuse("time", WORDS.say("real-time"));
        }
        if (!(day instanceof TypedDate.Real(LocalDate date)) || time.isEmpty()) {
            return Optional.empty();
        }
        Instant starts = date.atTime(time.get()).atZone(PlainTime.LONDON).toInstant();
        if (starts.isBefore(clock.instant())) {
            form.refuse("day-day", WORDS.say("future-day"));
        }
        return Optional.of(starts);
    }

    /** A time of day in 24 hours, `9:30` or `09:30`. */
    private static Optional<LocalTime> time(String typed) {
        return TIME.matcher(typed).matches()
                ? Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed))
                : Optional.empty();
    }

    private Page shown(SignedIn who, Form form) {
        return switch (office(who).list(who)) {
            case HubAnswer.No<List<MeetingNotice>> no -> HubTrouble.page(no);
            case HubAnswer.Given<List<MeetingNotice>>(List<MeetingNotice> all) ->
                Page.of(
                        "agendas/SeeMeetings",
                        new Shown(
                                all.stream()
                                        .sorted(Comparator.comparing(MeetingNotice::starts))
                                        .map(this::line)
                                        .toList(),
                                who.is(Role.COORDINATOR),
                                form,
                                forums.list().stream()
                                        .map(one -> new Option(one.forum().text(), one.name()))
                                        .toList(),
                                names.request(form),
                                names.shown(form, "meeting", MeetingId::random)));
        };
    }

    private Line line(MeetingNotice meeting) {
        return new Line(
                "/meetings/" + meeting.meeting(),
                forums.find(meeting.forum())
                        .map(ForumSettings::name)
                        .orElse(meeting.forum().text()),
                PlainTime.moment(meeting.starts()),
                partners.nameOf(meeting.host()),
                meeting.state() == MeetingState.PUBLISHED);
    }

    private HoldMeetings office(SignedIn who) {
        return offices.of(who).meetings();
    }
}
