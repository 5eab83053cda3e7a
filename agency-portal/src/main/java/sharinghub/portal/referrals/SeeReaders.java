package sharinghub.portal.referrals;

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
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Page;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.PreviewSharing;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/** Before anything is sealed, who will read which part, and when. */
@Path("/referrals/{draft}/readers")
public final class SeeReaders {

    private final HostedOffices offices;
    private final Forums forums;

    /** @param forums to which a case can be put here */
    public SeeReaders(HostedOffices offices, Forums forums) {
        this.offices = offices;
        this.forums = forums;
    }

    /** Works it out by the agreements in force at this moment. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object show(@Context SignedIn who, @PathParam("draft") String name) {
        DraftReferral draft =
                new MyDrafts(offices.of(who).drafts(), who.person()).find(name).orElseThrow(NotFoundException::new);
        Place place = new Place(draft.draft(), ReferralPage.READERS);
        Optional<ForumSettings> forum = forums.find(draft.answers().typed("forum"));
        if (forum.isEmpty() || draft.sent().isPresent()) {
            return Response.seeOther(URI.create("/referrals")).build();
        }
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow agreements) ->
                Page.of("referrals/SeeReaders", view(who, place, draft, forum.get(), agreements));
        };
    }

    private ReadersView view(
            SignedIn who, Place place, DraftReferral draft, ForumSettings forum, AgreementsNow agreements) {
        Optional<Agreement> under = agreements.inForce(forum.agreement());
        if (under.isEmpty()) {
            return new ReadersView(place, forum.name(), "", List.of());
        }
        ReferralPlan plan = new ReferralPlan(draft, forum, under.get());
        ReadersInWords words = new ReadersInWords(agreements, under.get().hash(), forum);
        List<ReadersView.Reader> readers = new PreviewSharing(agreements)
                .readers(plan.planned(who.agency()), Optional.of(forum.coordinator())).stream()
                        .map(words::say)
                        .toList();
        return new ReadersView(place, forum.name(), under.get().heading().title(), readers);
    }

    /** The person has seen it, and goes on. */
    @POST
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Response goOn(@PathParam("draft") String name) {
        return Response.seeOther(URI.create("/referrals/" + name + "/" + ReferralPage.CHECK.address()))
                .build();
    }
}
