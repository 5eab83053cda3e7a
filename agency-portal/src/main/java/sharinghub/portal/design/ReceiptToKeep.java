package sharinghub.portal.design;

import static java.nio.charset.StandardCharsets.UTF_8;

import sharinghub.auditlog.Receipt;

/**
 * A receipt as a page carries it for whoever wants to keep it.
 *
 * @param entry place in the log, counted from 0
 * @param text  the whole receipt, as `hub verify receipt` reads it
 */
public record ReceiptToKeep(long entry, String text) {

    /** The one for that receipt. */
    public static ReceiptToKeep of(Receipt receipt) {
        return new ReceiptToKeep(receipt.index(), new String(receipt.json(), UTF_8));
    }

    /** Says nothing of what was done. */
    @Override
    public String toString() {
        return "ReceiptToKeep of entry " + entry;
    }
}
