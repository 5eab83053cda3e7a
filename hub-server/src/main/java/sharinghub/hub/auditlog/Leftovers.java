package sharinghub.hub.auditlog;

/** What a database still holds of rows that were changed: free space in its files, and its own journal. */
@FunctionalInterface
public interface Leftovers {

    /** Makes unreadable what was erased and committed before, as far as this database can. May take long; holds up deeds. */
    void discard();
}
