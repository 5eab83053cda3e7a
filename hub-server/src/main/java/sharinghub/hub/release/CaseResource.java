package sharinghub.hub.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sharinghub.agency.Role;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;
import sharinghub.reference.CaseRef;

/** The doors by which cases are looked at and opened. */
@ApplicationScoped
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    private ListingDesk listings;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** The cases the caller may know of. */
    @POST
    @Path("listings")
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public Object list(ListingQuestion question) {
        return reception.answer(caller, question, listings::list);
    }

    /** What the caller may open of one case. */
    @POST
    @Path("{ref}/releases")
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public Object release(@PathParam("ref") CaseRef about, ReleaseQuestion question) {
        return reception.answer(caller, question, asked -> releases.release(asked, about));
    }

    /** Writes down that the caller opened what their own part of the agency wrote of one case. */
    @POST
    @Path("{ref}/own-openings")
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public Object openedOwn(@PathParam("ref") CaseRef about, OwnOpeningQuestion question) {
        return reception.answer(caller, question, asked -> releases.openedOwn(asked, about));
    }
}
