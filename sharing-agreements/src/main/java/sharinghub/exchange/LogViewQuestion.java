package sharinghub.exchange;

import java.util.Optional;
import sharinghub.document.SealedDetail;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;

/**
 * Asks to read entries of the log that concern the asker's agency, opened.
 *
 * @param request see {@link Question}
 * @param purpose which of the lawful ones
 * @param only    entries about one case, when only those are wanted; and tombstones, which may cover such
 * @param from    how many of them to pass over, counted in the list this asker is shown; 0 at first, then {@link LogPage#next}
 * @param count   how many entries at most, from 1 to {@value #MOST}
 * @param detail  see {@link Question}
 */
public record LogViewQuestion(
        RequestId request, LogPurpose purpose, Optional<CaseRef> only, long from, int count, SealedDetail detail)
        implements Question {

    /** The most entries one page holds. */
    public static final int MOST = 500;

    /** Refuses a range that is none. */
    public LogViewQuestion {
        if (from < 0 || count < 1 || count > MOST) {
            throw new IllegalArgumentException("from place 0 on, from 1 to " + MOST + " entries");
        }
    }
}
