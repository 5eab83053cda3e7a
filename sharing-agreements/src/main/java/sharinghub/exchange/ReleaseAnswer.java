package sharinghub.exchange;

import java.util.List;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.CaseRef;

/**
 * What the asker may open now, and what not. There may be more in the case than stands here: a section whose existence
 * the asker may not know is in neither list.
 *
 * @param about    the case
 * @param sections to be opened by the asker's portal; at least one
 * @param withheld known to the asker, but not opened
 * @param receipt  of the entry that names each of them
 */
public record ReleaseAnswer(
        CaseRef about, List<OpenableSection> sections, List<WithheldSection> withheld, Receipt receipt) {

    /** Copies the lists. */
    public ReleaseAnswer {
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
    }
}
