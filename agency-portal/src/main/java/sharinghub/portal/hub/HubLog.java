package sharinghub.portal.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import sharinghub.auditlog.ConsistencyProof;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.portal.signin.SignedIn;

/**
 * The doors to the log. Checkpoints and proofs say nothing about anybody, so the portal asks for them itself; opened entries
 * are asked for by a person.
 */
public final class HubLog {

    private final HubLine line;

    /** @param line of one agency */
    public HubLog(HubLine line) {
        this.line = line;
    }

    /** The newest checkpoint: the whole signed note, exactly as it stands, with what witnesses the hub has for it. */
    public HubAnswer<String> checkpoint() {
        return line.plain("/log/checkpoint").map(note -> new String(note, UTF_8));
    }

    /** The proof that the log of the later size begins with all of the log of the earlier one. */
    public HubAnswer<ConsistencyProof> consistency(long from, long to) {
        return line.get("/log/proofs/consistency?from=" + from + "&to=" + to, ConsistencyProof.class);
    }

    /**
     * What a witness is shown before it cosigns.
     *
     * @param old size of the checkpoint it cosigned last; 0 when it never did
     */
    public HubAnswer<byte[]> witnessRequest(long old) {
        return line.plain("/log/witness-request?old=" + old);
    }

    /** Brings a checkpoint of the log with this portal's own cosignature under it. */
    public HubAnswer<byte[]> bring(String cosigned) {
        return line.bring("/log/cosigned-checkpoints", cosigned);
    }

    /** Entries that concern the person's agency, opened. That they were read is itself an entry. */
    public HubAnswer<LogPage> view(SignedIn who, LogViewQuestion question) {
        return line.post(who, "/log/views", question, LogPage.class);
    }

    /** The whole log as a bundle of plain files. That it was taken is itself an entry. */
    public HubAnswer<byte[]> export(SignedIn who, LogExportQuestion question) {
        return line.file(who, "/log/exports", question);
    }
}
