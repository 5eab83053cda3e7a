package sharinghub.hub.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import sharinghub.agency.Role;
import sharinghub.exchange.FactQuestion;
import sharinghub.exchange.Submission;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;
import sharinghub.hub.identity.LongBody;

/** The doors by which agencies send in sealed documents and facts. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private static final long LONGEST_SUBMISSION = 32L * 1024 * 1024;

    @Inject
    private Intake intake;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** Keeps a sealed document. */
    @POST
    @Path("documents")
    @LongBody(LONGEST_SUBMISSION)
    @Allowed({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object submit(Submission submission) {
        return reception.answer(caller, submission, intake::submit);
    }

    /** Takes facts in. */
    @POST
    @Path("facts")
    @Allowed({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Object state(FactQuestion question) {
        return reception.answer(caller, question, intake::state);
    }
}
