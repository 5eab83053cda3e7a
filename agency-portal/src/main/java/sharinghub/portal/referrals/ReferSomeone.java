package sharinghub.portal.referrals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sharinghub.agency.Role;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.Initials;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/** Begins a referral, and asks one page after the other. Whatever is typed is kept, right or wrong. */
@Path("/referrals")
public final class ReferSomeone {

    private final HostedOffices offices;
    private final Forums forums;
    private final SecureRandom chance;
    private final InstantSource clock;
    private final Journey journey;

    /** @param forums to which a case can be put here */
    public ReferSomeone(HostedOffices offices, Forums forums, SecureRandom chance, InstantSource clock) {
        this.offices = offices;
        this.forums = forums;
        this.chance = chance;
        this.clock = clock;
        this.journey = new Journey(forums, clock);
    }

    /** What is begun and not sent, and the way to begin. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page list(@Context SignedIn who) {
        return Page.of(
                "referrals/MyReferrals",
                new MyReferralsView(drafts(who).unsent().stream()
                        .map(draft -> new MyReferralsView.Draft(
                                about(draft), draft.begun(), Place.address(draft.draft(), furthest(draft))))
                        .toList()));
    }

    private static String about(DraftReferral draft) {
        String initials = Initials.of(draft.answers().typed("victim-name"));
        return initials.isEmpty() ? Words.of("referrals/MyReferrals").say("nobody-yet") : initials;
    }

    /** The first page with something wrong or missing, where one goes on. */
    private ReferralPage furthest(DraftReferral draft) {
        return journey.firstFaulty(draft).map(Step::page).orElse(ReferralPage.READERS);
    }

    /** Begins a referral: from now on there is a draft with every name it will ever have. */
    @POST
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Response begin(@Context SignedIn who) {
        DraftReferral draft = new DraftReferral(
                new UUID(chance.nextLong(), chance.nextLong()),
                who.person(),
                clock.instant(),
                DraftNames.draw(chance),
                Map.of(),
                Optional.empty());
        drafts(who).keep(draft);
        return Response.seeOther(URI.create(Place.address(draft.draft(), ReferralPage.FORUM)))
                .build();
    }

    /** One question page, with what was typed before. */
    @GET
    @Path("{draft}/{step: " + ReferralPage.ASKING + "}")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object ask(@Context SignedIn who, @PathParam("draft") String name, @PathParam("step") String step) {
        DraftReferral draft = draft(who, name);
        if (draft.sent().isPresent()) {
            return goTo(draft, ReferralPage.DONE);
        }
        return Page.of(at(step).template(), asking(draft, at(step), draft.answers()));
    }

    /** Keeps what was typed, then goes on, or shows what is wrong with it. */
    @POST
    @Path("{draft}/{step: " + ReferralPage.ASKING + "}")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object answer(
            @Context SignedIn who,
            @PathParam("draft") String name,
            @PathParam("step") String step,
            @Context Form typed) {
        DraftReferral before = draft(who, name);
        if (before.sent().isPresent()) {
            return goTo(before, ReferralPage.DONE);
        }
        Step asked = at(step);
        DraftReferral draft = before.with(typed, asked.asks());
        drafts(who).keep(draft);
        Form answers = draft.answers();
        asked.check(answers);
        if (answers.faulty()) {
            return Page.of(asked.template(), asking(draft, asked, answers)).askingAgain();
        }
        return goTo(
                draft,
                typed.chosen("again", "yes") ? asked.page() : asked.page().after());
    }

    private static Response goTo(DraftReferral draft, ReferralPage page) {
        return Response.seeOther(URI.create(Place.address(draft.draft(), page))).build();
    }

    private Asking asking(DraftReferral draft, Step step, Form form) {
        Optional<ForumSettings> settled = forums.find(form.typed("forum"));
        return new Asking(new Place(draft.draft(), step.page()), form, forums, settled);
    }

    private Step at(String name) {
        return journey.step(name).orElseThrow(NotFoundException::new);
    }

    private MyDrafts drafts(SignedIn who) {
        return new MyDrafts(offices.of(who).drafts(), who.person());
    }

    private DraftReferral draft(SignedIn who, String name) {
        return drafts(who).find(name).orElseThrow(NotFoundException::new);
    }
}
