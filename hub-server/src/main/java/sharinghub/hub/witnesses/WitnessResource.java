package sharinghub.hub.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.identity.Allowed;

/** The doors to which witnesses come; everything here is the text of C2SP, byte for byte. */
@ApplicationScoped
@Path("/log")
public class WitnessResource {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    @Inject
    private WitnessDesk desk;

    /** The newest signed checkpoint with the words given for it (C2SP tlog-checkpoint, tlog-cosignature). */
    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Allowed(portalAlone = true)
    public String checkpoint() {
        return desk.checkpoint();
    }

    /** What a witness is shown before it gives its word: the body of C2SP tlog-witness, add-checkpoint. */
    @GET
    @Path("witness-request")
    @Produces(MediaType.TEXT_PLAIN)
    @Allowed(portalAlone = true)
    public Object request(@QueryParam("old") List<String> old) {
        if (old.size() != 1 || !SIZE.matcher(old.getFirst()).matches()) {
            return WitnessProblems.NO_SIZE;
        }
        return switch (desk.request(Long.parseLong(old.getFirst()))) {
            case Reply.Given<WitnessRequest>(WitnessRequest shown) -> shown.toString();
            case Reply.Declined<WitnessRequest>(var problem) -> problem;
        };
    }

    /** Takes the newest checkpoint that a witness has pinned, with its word under it. */
    @POST
    @Path("cosigned-checkpoints")
    @Consumes(MediaType.TEXT_PLAIN)
    @Allowed(portalAlone = true)
    public Object take(byte[] note) {
        return switch (desk.take(new String(note, UTF_8))) {
            case Reply.Given<?> taken -> Response.noContent().build();
            case Reply.Declined<?>(var problem) -> problem;
        };
    }
}
