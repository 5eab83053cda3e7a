package sharinghub.hub.auditlog;

import org.jspecify.annotations.Nullable;

/** How the log is, as the ledger's own thread last found it. Only one of these takes deeds. */
enum Condition {
    UNOPENED("The hub has not opened its log yet. Send the same request again later."),
    OPEN(null),
    OUT_OF_REACH("Nothing can be logged just now: the hub's database is full or out of reach. "
            + "Send the same request again later; it has one effect however often it is sent."),
    WRONG("The hub's log does not add up, so nothing more is logged. Its operator must look at it.");

    private final @Nullable String whyClosed;

    Condition(@Nullable String whyClosed) {
        this.whyClosed = whyClosed;
    }

    /** One sentence for the asker; null when open. */
    @Nullable
    String whyClosed() {
        return whyClosed;
    }
}
