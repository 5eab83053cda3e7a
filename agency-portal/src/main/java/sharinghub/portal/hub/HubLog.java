package sharinghub.portal.hub;

import sharinghub.auditlog.ConsistencyProof;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.portal.signin.SignedIn;

/** The doors to the log that stand open to every partner: its newest checkpoint, and its proofs. */
public final class HubLog {

    private final HubLine line;

    /** @param line of one agency */
    public HubLog(HubLine line) {
        this.line = line;
    }

    /** The newest checkpoint: the whole signed note, exactly as it stands. */
    public HubAnswer<String> checkpoint(SignedIn who) {
        return line.text(who, "/log/checkpoint");
    }

    /** The proof that the log of the later size begins with all of the log of the earlier one. */
    public HubAnswer<ConsistencyProof> consistency(SignedIn who, long from, long to) {
        return line.get(who, "/log/proofs/consistency?from=" + from + "&to=" + to, ConsistencyProof.class);
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
