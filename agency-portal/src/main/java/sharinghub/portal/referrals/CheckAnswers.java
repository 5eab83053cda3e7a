package sharinghub.portal.referrals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.sharing.Written;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/**
 * Everything once more, then sealed, sent and referred. Sending twice, by a second press or after an answer
 * got lost, has one effect: all names were drawn with the draft, and what was sealed is sent again as it is.
 */
@Path("/referrals/{draft}/check")
public final class CheckAnswers {

    private static final Words WORDS = Words.of("referrals/CheckAnswers");

    private final HostedOffices offices;
    private final Forums forums;
    private final Partners partners;
    private final Journey journey;

    /** @param partners as pinned, for their names */
    public CheckAnswers(HostedOffices offices, Forums forums, Partners partners, InstantSource clock) {
        this.offices = offices;
        this.forums = forums;
        this.partners = partners;
        this.journey = new Journey(forums, clock);
    }

    /** Everything once more, each with the way to change it. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object check(@Context SignedIn who, @PathParam("draft") String name) {
        DraftReferral draft = draft(who, name);
        return draft.sent().isPresent() ? goTo(draft, ReferralPage.DONE) : page(draft, List.of());
    }

    private Page page(DraftReferral draft, List<String> trouble) {
        ForumSettings forum = forum(draft);
        Place place = new Place(draft.draft(), ReferralPage.CHECK);
        return Page.of(
                "referrals/CheckAnswers",
                new CheckView(place, forum.name(), new AnswersInWords(draft, forum).parts(), trouble));
    }

    /** Seals, sends and refers. */
    @POST
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object send(@Context SignedIn who, @PathParam("draft") String name) {
        DraftReferral draft = draft(who, name);
        if (draft.sent().isPresent()) {
            return goTo(draft, ReferralPage.DONE);
        }
        Optional<Step> missing = journey.firstFaulty(draft);
        if (missing.isPresent()) {
            return goTo(draft, missing.get().page());
        }
        Offices mine = offices.of(who);
        return switch (mine.told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> notSent(draft, no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow agreements) -> {
                ForumSettings forum = forum(draft);
                Optional<Agreement> under = agreements.inForce(forum.agreement());
                yield under.isEmpty()
                        ? notSent(draft, new Written.NoAgreement())
                        : send(who, mine, new ReferralPlan(draft, forum, under.get()));
            }
        };
    }

    private Object send(SignedIn who, Offices mine, ReferralPlan plan) {
        Written written = mine.write().write(who, plan.summary());
        if (!(written instanceof Written.Kept(ProvenEntry sealed))) {
            return notSent(plan.draft(), written);
        }
        HubAnswer<ProvenEntry> answer =
                mine.refer().refer(who, plan.draft().names().referral(), plan.referral(), plan.reason());
        return switch (answer) {
            case HubAnswer.No<ProvenEntry> no -> notSent(plan.draft(), no);
            case HubAnswer.Given<ProvenEntry>(ProvenEntry referred) -> {
                new MyDrafts(mine.drafts(), who.person())
                        .keep(plan.draft()
                                .sentAs(new Sent(
                                        plan.forum().forum().text(),
                                        referred.entry().time(),
                                        sealed.index(),
                                        referred.index())));
                yield goTo(plan.draft(), ReferralPage.DONE);
            }
        };
    }

    private Page notSent(DraftReferral draft, Written written) {
        return switch (written) {
            case Written.Kept kept -> throw new IllegalStateException("it was sent");
            case Written.NotDone(var no) -> notSent(draft, no);
            case Written.NoAgreement() ->
                page(draft, List.of(WORDS.say("agreement-gone"))).withStatus(409);
            case Written.KeysDiffer(var agencies) ->
                page(
                                draft,
                                List.of(WORDS.say(
                                        "keys-differ",
                                        agencies.stream().map(partners::nameOf).collect(Collectors.joining(", ")))))
                        .withStatus(409);
        };
    }

    private Page notSent(DraftReferral draft, HubAnswer.No<?> no) {
        return page(draft, HubTrouble.sentences(no)).withStatus(HubTrouble.status(no));
    }

    private ForumSettings forum(DraftReferral draft) {
        return forums.find(draft.answers().typed("forum")).orElseThrow(NotFoundException::new);
    }

    private static Response goTo(DraftReferral draft, ReferralPage page) {
        return Response.seeOther(URI.create(Place.address(draft.draft(), page))).build();
    }

    private DraftReferral draft(SignedIn who, String name) {
        return new MyDrafts(offices.of(who).drafts(), who.person()).find(name).orElseThrow(NotFoundException::new);
    }
}
