package sharinghub.portal.referrals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import sharinghub.agency.Role;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Page;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/** It is done, what proves it, and what happens next. */
@Path("/referrals/{draft}/done")
public final class SeeReferral {

    private final HostedOffices offices;
    private final Forums forums;
    private final Partners partners;

    /** @param partners as pinned, for their names */
    public SeeReferral(HostedOffices offices, Forums forums, Partners partners) {
        this.offices = offices;
        this.forums = forums;
        this.partners = partners;
    }

    /** Only for a referral that was sent, and to whoever sent it. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page show(@Context SignedIn who, @PathParam("draft") String name) {
        DraftReferral draft =
                new MyDrafts(offices.of(who).drafts(), who.person()).find(name).orElseThrow(NotFoundException::new);
        Sent sent = draft.sent().orElseThrow(NotFoundException::new);
        ForumSettings forum = forums.find(sent.forum()).orElseThrow(NotFoundException::new);
        return Page.of(
                "referrals/Referred",
                new ReferredView(
                        forum.name(),
                        partners.nameOf(forum.coordinator().agency()),
                        draft.names().caseRef().spoken(),
                        "/cases/" + draft.names().caseRef(),
                        sent.sealedEntry(),
                        sent.referredEntry(),
                        sent.at()));
    }
}
