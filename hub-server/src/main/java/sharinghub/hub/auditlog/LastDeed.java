package sharinghub.hub.auditlog;

/** After this the ledger's thread ends by itself; interrupting it would close the database under its hands. */
enum LastDeed implements Queued {
    LAST_DEED
}
