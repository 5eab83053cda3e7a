package sharinghub.hub.auditors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import sharinghub.agency.Role;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;

/** The doors to the log: proofs for every portal, opened entries for auditors. Checkpoints are given out where witnesses come. */
@ApplicationScoped
@Path("/log")
public class AuditLogResource {

    private static final Problem NO_SUCH_PROOF = Problem.of(
            404,
            "no-such-proof",
            "There is nothing to prove there",
            "Give an index below a size, or two sizes in order, none beyond the newest checkpoint.");

    @Inject
    private AuditorDesk desk;

    @Inject
    private LogReader log;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** That one entry stands at its place in the log of that size. */
    @GET
    @Path("proofs/inclusion")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(portalAlone = true)
    public Object inclusion(@QueryParam("index") Long index, @QueryParam("size") Long size) {
        return orNoSuchProof(index == null || size == null ? Optional.empty() : log.inclusion(index, size));
    }

    /** That the log of one size is the beginning of the log of another. */
    @GET
    @Path("proofs/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(portalAlone = true)
    public Object consistency(@QueryParam("from") Long from, @QueryParam("to") Long to) {
        return orNoSuchProof(from == null || to == null ? Optional.empty() : log.consistency(from, to));
    }

    /** Entries that concern the caller's agency, opened. */
    @POST
    @Path("views")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.OVERSIGHT_AUDITOR, Role.AUDITOR})
    public Object view(LogViewQuestion question) {
        return reception.answer(caller, question, desk::view);
    }

    /** The log to take away. */
    @POST
    @Path("exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/zip")
    @Allowed({Role.OVERSIGHT_AUDITOR, Role.AUDITOR})
    public Object export(LogExportQuestion question) {
        return reception.answer(caller, question, desk::export);
    }

    private static Object orNoSuchProof(Optional<?> proof) {
        return proof.<Object>map(one -> one).orElse(NO_SUCH_PROOF);
    }
}
