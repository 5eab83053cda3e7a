package sharinghub.hub.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sharinghub.agency.Role;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;

/** The door by which cases are put to forums. */
@ApplicationScoped
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {

    @Inject
    private ReferralDesk desk;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** Puts a case to a forum. */
    @POST
    @Allowed({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object refer(ReferralQuestion question) {
        return reception.answer(caller, question, desk::refer);
    }
}
