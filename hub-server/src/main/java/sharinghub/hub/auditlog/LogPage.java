package sharinghub.hub.auditlog;

import java.util.List;

/**
 * Some entries of the log, all proved under one checkpoint.
 *
 * @param checkpoint the whole signed note, committed
 * @param entries    may be none
 */
public record LogPage(String checkpoint, List<ReadEntry> entries) {

    /** Keeps its own copy. */
    public LogPage {
        entries = List.copyOf(entries);
    }
}
