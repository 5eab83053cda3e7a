package sharinghub.portal.casesummaries;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.exchange.RefusalProblem;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.ReceiptToKeep;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Looked;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.OpenedCase;
import sharinghub.portal.sharing.OpenedSection;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.sharing.WitnessWords;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Spelling;
import sharinghub.sealing.CannotOpen;

/** One case. Opens to somebody who says what for and why; shows nothing that is not proved to stand in the log. */
@Path("/cases/{case: case-[0-9a-z]{26}}")
public final class OpenCase {

    private static final Words WORDS = Words.of("casesummaries/OpenCase");

    private final HostedOffices offices;
    private final Partners partners;
    private final CategoryNames categories;
    private final WitnessWords witnesses;
    private final AskWhatFor whatFor;

    /** @param categories what people call kinds of data */
    public OpenCase(HostedOffices offices, Partners partners, CategoryNames categories, WitnessWords witnesses) {
        this.offices = offices;
        this.partners = partners;
        this.categories = categories;
        this.witnesses = witnesses;
        this.whatFor = new AskWhatFor(offices, partners);
    }

    /** The case while it is open to the person; else what for, and why. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page show(@Context SignedIn who, @PathParam("case") String ref) {
        CaseRef about = caseRef(ref);
        return offices.of(who)
                .opened()
                .find(who.person(), about)
                .map(opened -> page(who, opened))
                .orElseGet(() -> whatFor.ask(who, about, whatFor.prefilled(who, about), Optional.empty()));
    }

    /** Asks the hub, and keeps what it hands over for 15 minutes. */
    @POST
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object open(@Context SignedIn who, @PathParam("case") String ref, @Context Form form) {
        CaseRef about = caseRef(ref);
        check(form);
        if (form.faulty()) {
            return whatFor.ask(who, about, form, Optional.empty()).askingAgain();
        }
        Offices mine = offices.of(who);
        PurposeName purpose = new PurposeName(form.typed("purpose"));
        return switch (mine.open()
                .open(who, about, purpose, form.typed("reason"), Predicate.not(DataCategory.WHEREABOUTS::covers))) {
            case HubAnswer.Given<OpenedCase> given -> seeCase(about);
            case HubAnswer.NothingThere<OpenedCase> nothing ->
                otherPurpose(who, about, form).orElseGet(() -> HubTrouble.page(nothing));
            case HubAnswer.No<OpenedCase> no -> notOpened(who, about, form, no);
        };
    }

    /** Whoever saw the case in a list for another purpose than the one chosen is asked again; nobody else is told anything. */
    private Optional<Page> otherPurpose(SignedIn who, CaseRef about, Form form) {
        return offices.of(who)
                .known()
                .purposeOf(who.person(), about)
                .filter(purpose -> !purpose.text().equals(form.typed("purpose")))
                .map(purpose -> {
                    form.refuse("purpose", WORDS.say("other-purpose"));
                    return whatFor.ask(who, about, form, Optional.empty()).askingAgain();
                });
    }

    private Page notOpened(SignedIn who, CaseRef about, Form form, HubAnswer.No<?> no) {
        return no instanceof HubAnswer.Refused<?>(RefusalProblem refusal)
                ? whatFor.ask(who, about, form, Optional.of(refusal)).withStatus(HubTrouble.status(no))
                : HubTrouble.page(no);
    }

    /**
     * Where the person is: looked at by itself, once, with a reason of its own, and kept nowhere. Shown only after the look
     * stands in the log; one at what the own agency wrote stands at least in this portal's own list.
     */
    @POST
    @Path("whereabouts")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page whereabouts(@Context SignedIn who, @PathParam("case") String ref, @Context Form form) {
        CaseRef about = caseRef(ref);
        Offices mine = offices.of(who);
        OpenedCase opened = mine.opened().find(who.person(), about).orElseThrow(NotFoundException::new);
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
        if (form.faulty()) {
            return whereabouts(about, form, List.of(), List.of(), "").askingAgain();
        }
        return switch (mine.open()
                .look(who, about, opened.purpose(), form.typed("reason"), DataCategory.WHEREABOUTS::covers)) {
            case HubAnswer.Given<Looked>(Looked looked) ->
                withAgreements(
                        who,
                        looked.given(),
                        words -> whereabouts(
                                about,
                                form,
                                looked.sections().stream().map(words::say).toList(),
                                trouble(looked.given()),
                                waiting(mine, looked.given())));
            case HubAnswer.No<Looked> no -> HubTrouble.page(no);
        };
    }

    private static Page whereabouts(
            CaseRef about, Form form, List<CaseView.ShownSection> sections, List<String> refused, String waiting) {
        return Page.of(
                "casesummaries/Whereabouts",
                new WhereaboutsView(about.spoken(), "/cases/" + about, form, sections, refused, waiting));
    }

    private Page page(SignedIn who, OpenedCase opened) {
        return withAgreements(who, opened, words -> page(who, opened, words));
    }

    private Page page(SignedIn who, OpenedCase opened, CaseInWords words) {
        Offices mine = offices.of(who);
        CaseRef about = opened.about();
        try {
            List<OpenedSection> others = mine.open().read(opened);
            List<OpenedSection> own = mine.readOwn().read(who, opened.own());
            return Page.of(
                    "casesummaries/OpenCase",
                    new CaseView(
                            about.spoken(),
                            "/cases/" + about,
                            initials(own, others),
                            opened.reason(),
                            opened.until(),
                            CaseInWords.badge(opened.entry(), witnesses),
                            opened.receipt().map(ReceiptToKeep::of),
                            own.stream().map(words::say).toList(),
                            others.stream().map(words::say).toList(),
                            opened.withheld().stream().map(words::say).toList(),
                            opened.elsewhere() || mine.readOwn().isAny(who, about, DataCategory.WHEREABOUTS::covers),
                            waiting(mine, opened),
                            trouble(opened)));
        } catch (CannotOpen e) {
            return HubTrouble.page(new HubAnswer.Doubtful<Object>("a section does not open"));
        }
    }

    private static List<String> trouble(OpenedCase opened) {
        return opened.handed() instanceof OpenedCase.Handed.Nothing(HubAnswer.No<?> why)
                ? HubTrouble.sentences(why)
                : List.of();
    }

    /** Says that the log has still to be told of what was opened of the own agency's; empty when it need not. */
    private static String waiting(Offices mine, OpenedCase opened) {
        return opened.own()
                .filter(mine.ownOpenings()::waits)
                .map(own -> WORDS.say("own-waits", mine.ownOpenings().waiting()))
                .orElse("");
    }

    /** By what is open on this page; own sections first. */
    private static String initials(List<OpenedSection> own, List<OpenedSection> others) {
        return Stream.concat(own.stream(), others.stream())
                .filter(section -> section.category().text().equals("identity"))
                .map(identity -> CaseLine.ofIdentity(identity.text()).initials())
                .findFirst()
                .orElse("");
    }

    /** What the own agency wrote is under no clause, so nothing need be asked of a hub that may be silent. */
    private Page withAgreements(SignedIn who, OpenedCase opened, Function<CaseInWords, Page> page) {
        if (opened.handed() instanceof OpenedCase.Handed.Nothing) {
            return page.apply(new CaseInWords(AgreementsNow.none(who.agency(), opened.until()), partners, categories));
        }
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow agreements) ->
                page.apply(new CaseInWords(agreements, partners, categories));
        };
    }

    private static void check(Form form) {
        if (!Spelling.isName(form.typed("purpose"))) {
            form.refuse("purpose", WORDS.say("choose-purpose"));
        }
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
    }

    private static Response seeCase(CaseRef about) {
        return Response.seeOther(URI.create("/cases/" + about)).build();
    }

    /** A reference in another spelling is a page that does not exist. */
    private static CaseRef caseRef(String text) {
        try {
            return new CaseRef(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
