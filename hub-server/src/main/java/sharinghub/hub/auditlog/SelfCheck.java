package sharinghub.hub.auditlog;

/** What a look at the whole log, or its end, came to. */
public sealed interface SelfCheck {

    /**
     * Every entry, number, node and the signed checkpoint agree.
     *
     * @param size of the log
     */
    record Sound(long size) implements SelfCheck {}

    /**
     * Something was changed, lost or added behind the ledger's back.
     *
     * @param what names the place; for the operator and the auditors
     */
    record Differs(String what) implements SelfCheck {}
}
