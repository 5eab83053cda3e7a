package sharinghub.hub.auditlog;

import java.sql.SQLException;

/** A deed, not the ledger, threw something: carries it out of the transaction, which is rolled back. */
final class DeedFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Throwable thrown;

    DeedFailed(Throwable thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    /** What the deed threw; for its asker alone. */
    Throwable thrown() {
        return thrown;
    }

    /**
     * Whether the database itself is in trouble and not only this deed: any SQL error but bad values (SQLSTATE class 22)
     * and broken constraints (class 23).
     */
    boolean isOfStorage() {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                return !state.startsWith("22") && !state.startsWith("23");
            }
        }
        return false;
    }
}
