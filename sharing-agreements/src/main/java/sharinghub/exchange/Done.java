package sharinghub.exchange;

import sharinghub.auditlog.Receipt;

/**
 * It is done; there is nothing else to say.
 *
 * @param receipt of its entry
 */
public record Done(Receipt receipt) {}
