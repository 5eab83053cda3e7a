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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Purpose;
import sharinghub.agreement.PurposeName;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.SectionNotice;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CaseLine;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.Details;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.OpenedCase;
import sharinghub.portal.sharing.OpenedSection;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.sealing.CannotOpen;

/** S20: one case. Opens to somebody who says what for and why; shows nothing that is not proved to stand in the log. */
@Path("/cases/{case: case-[0-9a-z]{26}}")
public final class OpenCase {

    private static final Words WORDS = Words.of("casesummaries/OpenCase");
    private static final DataCategory WHEREABOUTS = new DataCategory("whereabouts");

    private final HostedOffices offices;
    private final Partners partners;
    private final CategoryNames categories;

    /** @param categories what people call kinds of data */
    public OpenCase(HostedOffices offices, Partners partners, CategoryNames categories) {
        this.offices = offices;
        this.partners = partners;
        this.categories = categories;
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
                .orElseGet(() -> askReason(who, about, prefilled(who, about), Optional.empty()));
    }

    /** Asks the hub, and keeps what it hands over for 15 minutes. */
    @POST
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object open(@Context SignedIn who, @PathParam("case") String ref, @Context Form form) {
        CaseRef about = caseRef(ref);
        check(form);
        if (form.faulty()) {
            return askReason(who, about, form, Optional.empty()).askingAgain();
        }
        Offices mine = offices.of(who);
        Predicate<SectionNotice> wanted = section -> !isWhereabouts(section);
        PurposeName purpose = new PurposeName(form.typed("purpose"));
        return switch (mine.open().open(who, about, purpose, form.typed("reason"), wanted)) {
            case HubAnswer.Given<OpenedCase> given -> seeCase(about);
            case HubAnswer.Doubtful<OpenedCase> doubtful -> HubTrouble.page(doubtful);
            case HubAnswer.NothingThere<OpenedCase> nothing -> HubTrouble.page(nothing);
            case HubAnswer.No<OpenedCase> no
            when !mine.own().of(who, about).isEmpty() -> {
                mine.open().openOwn(who, about, purpose, form.typed("reason"), no);
                yield seeCase(about);
            }
            case HubAnswer.No<OpenedCase> no -> notOpened(who, about, form, no);
        };
    }

    private Page notOpened(SignedIn who, CaseRef about, Form form, HubAnswer.No<?> no) {
        return no instanceof HubAnswer.Refused<?>(RefusalProblem refusal)
                ? askReason(who, about, form, Optional.of(refusal)).withStatus(HubTrouble.status(no))
                : HubTrouble.page(no);
    }

    /**
     * Where the person is: looked at by itself, once, with a reason of its own, and kept nowhere. Shown only after the look
     * stands in the log, be it that others gave nothing; so is what the own agency wrote.
     */
    @POST
    @Path("whereabouts")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page whereabouts(@Context SignedIn who, @PathParam("case") String ref, @Context Form form) {
        CaseRef about = caseRef(ref);
        Offices mine = offices.of(who);
        OpenedCase opened = mine.opened().find(who.person(), about).orElseThrow(NotFoundException::new);
        checkReason(form);
        if (form.faulty()) {
            return whereabouts(about, form, List.of(), List.of()).askingAgain();
        }
        List<OpenedSection> own = ownSections(who, mine, about).stream()
                .filter(OpenCase::isWhereabouts)
                .toList();
        return switch (mine.open().look(who, about, opened.purpose(), form.typed("reason"), OpenCase::isWhereabouts)) {
            case HubAnswer.Given<List<OpenedSection>>(List<OpenedSection> others) ->
                whereabouts(who, about, form, Stream.concat(own.stream(), others.stream()), List.of());
            case HubAnswer.Refused<List<OpenedSection>> refused
            when !own.isEmpty() -> whereabouts(who, about, form, own.stream(), HubTrouble.sentences(refused));
            case HubAnswer.No<List<OpenedSection>> no -> HubTrouble.page(no);
        };
    }

    private Page whereabouts(
            SignedIn who, CaseRef about, Form form, Stream<OpenedSection> sections, List<String> refused) {
        return withAgreements(
                who, words -> whereabouts(about, form, sections.map(words::say).toList(), refused));
    }

    private static Page whereabouts(
            CaseRef about, Form form, List<CaseView.ShownSection> sections, List<String> refused) {
        return Page.of(
                "casesummaries/Whereabouts",
                new WhereaboutsView(about.spoken(), "/cases/" + about, form, sections, refused));
    }

    private Page page(SignedIn who, OpenedCase opened) {
        return withAgreements(who, words -> page(who, opened, words));
    }

    private Page page(SignedIn who, OpenedCase opened, CaseInWords words) {
        Offices mine = offices.of(who);
        CaseRef about = opened.about();
        try {
            List<OpenedSection> others = mine.open().read(opened);
            List<OpenedSection> own = ownSections(who, mine, about);
            return Page.of(
                    "casesummaries/OpenCase",
                    new CaseView(
                            about.spoken(),
                            "/cases/" + about,
                            mine.names()
                                    .of(about)
                                    .map(CaseLine::new)
                                    .map(CaseLine::initials)
                                    .orElse(""),
                            opened.reason(),
                            opened.until(),
                            CaseInWords.badge(opened.entry()),
                            own.stream()
                                    .filter(section -> !isWhereabouts(section))
                                    .map(words::say)
                                    .toList(),
                            others.stream().map(words::say).toList(),
                            opened.withheld().stream().map(words::say).toList(),
                            opened.elsewhere() || own.stream().anyMatch(OpenCase::isWhereabouts),
                            trouble(opened)));
        } catch (CannotOpen e) {
            return HubTrouble.page(new HubAnswer.Doubtful<Object>("a section does not open"));
        }
    }

    private static List<String> trouble(OpenedCase opened) {
        return opened.handed() instanceof OpenedCase.Handed.Nothing(HubAnswer.No<?> why)
                        && !(why instanceof HubAnswer.NothingThere<?>)
                ? HubTrouble.sentences(why)
                : List.of();
    }

    private static List<OpenedSection> ownSections(SignedIn who, Offices mine, CaseRef about) {
        try {
            return mine.readOwn().read(who, about);
        } catch (CannotOpen e) {
            throw new IllegalStateException("what this agency sealed for itself opens with its own key", e);
        }
    }

    private Page withAgreements(SignedIn who, java.util.function.Function<CaseInWords, Page> page) {
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow agreements) ->
                page.apply(new CaseInWords(agreements, partners, categories));
        };
    }

    private Page askReason(SignedIn who, CaseRef about, Form form, Optional<RefusalProblem> refusal) {
        Offices mine = offices.of(who);
        return switch (mine.known().purposes(who)) {
            case HubAnswer.No<List<Purpose>> no -> HubTrouble.page(no);
            case HubAnswer.Given<List<Purpose>>(List<Purpose> purposes) ->
                Page.of(
                        "casesummaries/AskReason",
                        new AskReasonView(
                                about.spoken(),
                                "/cases/" + about,
                                !mine.own().of(who, about).isEmpty(),
                                form,
                                purposes.stream()
                                        .map(purpose ->
                                                new Option(purpose.name().text(), purpose.words()))
                                        .toList(),
                                refusal.map(OpenCase::reasons).orElse(List.of()),
                                refusal.flatMap(RefusalProblem::smallestLawfulChange)
                                        .map(HubTrouble::sentence)
                                        .orElse(WORDS.say("no-change"))));
        };
    }

    private static List<String> reasons(RefusalProblem refusal) {
        return refusal.reasons().stream()
                .map(reason -> HubTrouble.sentence(reason.sentence()))
                .toList();
    }

    /** The purpose under which the person came to know of the case, where it is known. */
    private Form prefilled(SignedIn who, CaseRef about) {
        return offices.of(who)
                .known()
                .purposeOf(who.person(), about)
                .map(purpose -> Form.of(Map.of("purpose", List.of(purpose.text()))))
                .orElseGet(Form::empty);
    }

    private static void check(Form form) {
        if (!form.typed("purpose").matches("(?=.{2,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            form.refuse("purpose", WORDS.say("choose-purpose"));
        }
        checkReason(form);
    }

    private static void checkReason(Form form) {
        if (form.typed("reason").isEmpty()) {
            form.refuse("reason", WORDS.say("enter-reason"));
        } else if (form.typed("reason").length() > Details.LONGEST_REASON) {
            form.refuse("reason", WORDS.say("reason-too-long", Details.LONGEST_REASON));
        }
    }

    private static boolean isWhereabouts(SectionNotice section) {
        return WHEREABOUTS.covers(section.category());
    }

    private static boolean isWhereabouts(OpenedSection section) {
        return WHEREABOUTS.covers(section.category());
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
