package sharinghub.exchange;

import java.util.List;
import java.util.OptionalLong;
import sharinghub.auditlog.Receipt;

/**
 * Entries that concern the asker's agency, in the order of the log, each with its proof.
 *
 * @param entries    at most as many as were asked for
 * @param next       the place to go on from, in the list this asker is shown; nothing when there is no more
 * @param checkpoint the signed note (C2SP tlog-checkpoint) that every proof on this page leads to
 * @param receipt    of the entry that says LOG_READ; it stands after every entry of the page
 */
public record LogPage(List<OpenedEntry> entries, OptionalLong next, String checkpoint, Receipt receipt) {

    /** Copies the list. */
    public LogPage {
        entries = List.copyOf(entries);
    }
}
