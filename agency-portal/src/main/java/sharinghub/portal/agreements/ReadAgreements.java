package sharinghub.portal.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.NotInForce;
import sharinghub.agreement.Standing;
import sharinghub.agreement.Succeeded;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.EndsSoon;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.KeepAgreements;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;

/**
 * The agreements, each word for word, and the place to stop one's own part. Text, signatures and state are what
 * this portal checked, never what the hub says of them.
 */
@Path("/agreements")
public final class ReadAgreements {

    private static final Words WORDS = Words.of("agreements/ReadAgreement");
    private static final Words LIST = Words.of("agreements/ReadAgreements");
    private static final Comparator<Line> BY_TITLE =
            Comparator.comparing(Line::title).thenComparing(Line::hash);
    private static final Map<String, Comparator<Line>> ORDERS = Map.of(
            "agreement",
            BY_TITLE,
            "state",
            Comparator.comparing(Line::state).thenComparing(BY_TITLE),
            "until",
            Comparator.comparing(Line::last).thenComparing(BY_TITLE));

    /**
     * One agreement.
     *
     * @param hash   names it
     * @param title  as it calls itself
     * @param state  in a word
     * @param colour repeats it
     * @param until  its last day, as people read it
     * @param last   the same, to sort by
     */
    public record Line(String hash, String title, String state, TagColour colour, String until, LocalDate last) {}

    /**
     * What the list shows.
     *
     * @param sort    the column it is sorted by: `agreement`, `state` or `until`
     * @param drafts  the person's own, title by address
     * @param notices what ends soon, in sentences, by how soon: within 7, 30 or 90 days; the soonest first
     * @param may     whether this person may draft
     */
    public record Listed(
            List<Line> agreements,
            String sort,
            Map<String, String> drafts,
            SortedMap<Integer, List<String>> notices,
            boolean may) {}

    /**
     * What one agreement's page shows.
     *
     * @param text     word for word
     * @param signed   who signed, those who left among them
     * @param stopped  who stopped its part
     * @param leavers  who left
     * @param obstacle why it decides nothing now; empty when it does
     * @param own      what the person's own agency did to its part: `left`, `left-for-good`, or nothing
     * @param stops    whether this person may stop the agency's part now
     * @param steps    what this person's agency may do by two people, where this person may
     * @param waiting  whether one of them waits for a second person
     * @param history  what has happened, the newest first
     */
    public record Shown(
            Line agreement,
            String text,
            List<String> signed,
            List<String> stopped,
            List<String> leavers,
            String obstacle,
            String own,
            boolean stops,
            List<Link> steps,
            boolean waiting,
            List<Happened> history,
            Form form,
            String request) {}

    /**
     * One thing that happened.
     *
     * @param when the day
     * @param what a sentence without a full stop
     */
    public record Happened(String when, String what) {}

    private final HostedOffices offices;
    private final Partners partners;
    private final FormNames names;

    /** @param offices of every agency hosted here */
    public ReadAgreements(HostedOffices offices, Partners partners, FormNames names) {
        this.offices = offices;
        this.partners = partners;
        this.names = names;
    }

    /** Every agreement, sorted by one of the columns. */
    @GET
    @OpenToSignedIn
    public Page list(@Context SignedIn who, @QueryParam("sort") @DefaultValue("agreement") String sort) {
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) ->
                Page.of("agreements/ReadAgreements", listed(who, now, sort));
        };
    }

    private Listed listed(SignedIn who, AgreementsNow now, String sort) {
        boolean may = who.is(Role.AGENCY_ADMINISTRATOR);
        LocalDate today = PlainTime.date(now.at());
        SortedMap<Integer, List<String>> notices = EndsSoon.among(now, who.agency()).stream()
                .collect(groupingBy(EndsSoon::notice, TreeMap::new, mapping(ReadAgreements::sentence, toList())));
        return new Listed(
                now.all().stream()
                        .map(one -> line(one, today))
                        .sorted(ORDERS.getOrDefault(sort, BY_TITLE))
                        .toList(),
                ORDERS.containsKey(sort) ? sort : "agreement",
                may ? DraftAgreement.of(offices, who) : Map.of(),
                notices,
                may);
    }

    /** What is said of an agreement that ends soon. */
    private static String sentence(EndsSoon one) {
        return LIST.say(
                one.review() ? "review-due" : "term-ends",
                one.agreement().heading().title(),
                PlainTime.day(one.last()),
                one.days());
    }

    /** One of them. */
    @GET
    @Path("{hash}")
    @OpenToSignedIn
    public Page read(@Context SignedIn who, @PathParam("hash") String hash) {
        return shown(who, hash, Form.empty());
    }

    /** Stops the agency's own part, once it was said why and confirmed. */
    @POST
    @Path("{hash}/stop")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object stop(@Context SignedIn who, @PathParam("hash") String hash, @Context Form form) {
        String reason = form.typed("reason");
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
        if (!form.chosen("sure", "yes")) {
            form.refuse("sure", WORDS.say("confirm"));
        }
        if (form.faulty()) {
            return shown(who, hash, form).askingAgain();
        }
        HubAnswer<ProvenEntry> answer =
                office(who).stop(who, FormNames.requestOf(form), OneAgreement.named(hash), reason);
        return answer instanceof HubAnswer.No<ProvenEntry> no
                ? HubTrouble.page(no)
                : Response.seeOther(URI.create("/agreements/" + hash)).build();
    }

    private Page shown(SignedIn who, String hash, Form form) {
        return OneAgreement.page(
                offices,
                who,
                hash,
                (one, now) -> Page.of("agreements/ReadAgreement", view(who, one, PlainTime.date(now.at()), form)));
    }

    private Shown view(SignedIn who, CheckedAgreement one, LocalDate today, Form form) {
        boolean administers = who.is(Role.AGENCY_ADMINISTRATOR);
        return new Shown(
                line(one, today),
                AgreementWriter.canonical(one.agreement()),
                one.signers().stream().map(partners::nameOf).toList(),
                one.stopped().stream().map(partners::nameOf).toList(),
                one.leavers().stream().map(partners::nameOf).toList(),
                obstacle(one.standing()),
                own(one, who.agency()),
                administers
                        && one.signers().contains(who.agency())
                        && own(one, who.agency()).isEmpty(),
                administers ? steps(one, who.agency()) : List.of(),
                one.prepared().isPresent(),
                history(one),
                form,
                names.request(form));
    }

    private static String obstacle(Standing standing) {
        return switch (standing) {
            case AgreementInForce inForce -> "";
            case Succeeded succeeded -> HubTrouble.sentence(succeeded.words());
            case NotInForce not -> HubTrouble.sentence(not.words());
        };
    }

    private static String own(CheckedAgreement one, AgencyId agency) {
        return one.leavers().contains(agency) ? "left-for-good" : one.stopped().contains(agency) ? "left" : "";
    }

    private static List<Link> steps(CheckedAgreement one, AgencyId agency) {
        return one.stepsOpenTo(agency).stream()
                .map(step -> new Link(
                        WORDS.say("step-" + step),
                        "/agreements/" + one.agreement().hash() + "/steps/" + step))
                .toList();
    }

    private List<Happened> history(CheckedAgreement one) {
        return one.history().stream()
                .map(event -> new Happened(
                        PlainTime.day(event.at()), WORDS.say("happened-" + event.what(), partners.nameOf(event.by()))))
                .toList();
    }

    private static Line line(CheckedAgreement one, LocalDate today) {
        String state = state(one, today);
        LocalDate last = one.agreement().heading().term().last();
        return new Line(
                one.agreement().hash().toString(),
                one.agreement().heading().title(),
                WORDS.say("state-" + state),
                switch (state) {
                    case "in-force" -> TagColour.GREEN;
                    case "ends-soon" -> TagColour.ORANGE;
                    case "suspended", "review-overdue" -> TagColour.RED;
                    case "not-yet-signed", "not-yet-begun" -> TagColour.BLUE;
                    default -> TagColour.GREY;
                },
                PlainTime.day(last),
                last);
    }

    private static String state(CheckedAgreement one, LocalDate today) {
        return switch (one.standing()) {
            case AgreementInForce inForce -> EndsSoon.of(one.agreement(), today).isPresent() ? "ends-soon" : "in-force";
            case Succeeded succeeded -> "succeeded";
            case NotInForce not -> not.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private KeepAgreements office(SignedIn who) {
        return offices.of(who).agreements();
    }
}
