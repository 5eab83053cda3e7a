package sharinghub.hub.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import sharinghub.agency.Role;
import sharinghub.exchange.AgendaViewQuestion;
import sharinghub.exchange.MeetingNotice;
import sharinghub.exchange.PlanQuestion;
import sharinghub.exchange.PublishQuestion;
import sharinghub.exchange.StatementQuestion;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;
import sharinghub.reference.MeetingId;

/** The doors to the meetings of forums. */
@ApplicationScoped
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** Every meeting; nothing of what it hears. */
    @GET
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public List<MeetingNotice> all() {
        return desk.all();
    }

    /** Gives a meeting a day. */
    @POST
    @Allowed(Role.COORDINATOR)
    public Object plan(PlanQuestion question) {
        return reception.answer(caller, question, desk::plan);
    }

    /** What stands on an agenda, for the caller. */
    @POST
    @Path("{id}/agenda-views")
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public Object view(@PathParam("id") MeetingId meeting, AgendaViewQuestion question) {
        return reception.answer(caller, question, asked -> desk.view(asked, meeting));
    }

    /** Publishes an agenda. */
    @PUT
    @Path("{id}/agenda")
    @Allowed(Role.COORDINATOR)
    public Object publish(@PathParam("id") MeetingId meeting, PublishQuestion question) {
        return reception.answer(caller, question, asked -> desk.publish(asked, meeting));
    }

    /** Signs the confidentiality statement of a meeting. */
    @POST
    @Path("{id}/statements")
    @Allowed({Role.COORDINATOR, Role.CHAIR, Role.PRACTITIONER})
    public Object sign(@PathParam("id") MeetingId meeting, StatementQuestion question) {
        return reception.answer(caller, question, asked -> desk.sign(asked, meeting));
    }
}
