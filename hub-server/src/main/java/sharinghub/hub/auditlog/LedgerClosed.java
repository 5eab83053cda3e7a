package sharinghub.hub.auditlog;

/**
 * The ledger takes no deed just now, for a reason outside the request: a full disk, a jumped clock, a log that does not
 * add up, the end of the process. Answered with 503; the same request may be sent again.
 */
public final class LedgerClosed extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerClosed(String reason) {
        super(reason);
    }

    LedgerClosed(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** One sentence for the asker, without anything of the hub's inside. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
