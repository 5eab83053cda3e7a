package sharinghub.hub;

import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;

/** Reads what the log says. */
final class LoggedText {

    private LoggedText() {}

    static AuditEntry read(byte[] entry) {
        try {
            return EntryText.read(entry);
        } catch (MalformedLogText e) {
            throw new AssertionError(e);
        }
    }
}
