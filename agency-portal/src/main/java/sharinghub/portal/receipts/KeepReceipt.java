package sharinghub.portal.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.design.Form;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.text.MalformedJson;

/** Hands out as a file the receipt that a page carries, if it still holds: nobody takes away a proof that proves nothing. */
@Path("/receipts")
public final class KeepReceipt {

    private final CheckpointReader checkpoints;

    /** @param checkpoints reads those of the log this portal knows */
    public KeepReceipt(CheckpointReader checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The file, named for its entry; another text than a receipt of this log is refused. */
    @POST
    @OpenToSignedIn
    public Response keep(@Context Form form) {
        try {
            Receipt receipt = Receipt.read(form.typed("receipt").getBytes(UTF_8));
            ProvenEntry proved = receipt.verify(checkpoints);
            return Response.ok(receipt.json())
                    .type(MediaType.APPLICATION_JSON)
                    .header("Content-Disposition", "attachment; filename=\"receipt-" + proved.index() + ".json\"")
                    .build();
        } catch (MalformedJson | MalformedLogText | ProofFailure e) {
            throw new BadRequestException("not a receipt of this log", e);
        }
    }
}
