package sharinghub.exchange;

import java.util.List;
import sharinghub.auditlog.Receipt;

/**
 * What the asker may see of an agenda. Never a case whose existence the asker may not know: there may be more.
 *
 * @param meeting   which
 * @param minutes   how long the forum gives a case by default
 * @param signed    whether the asker has signed the confidentiality statement of this meeting
 * @param lines     listed ones in their order, then those that wait, in the order they came
 * @param receipt   of the entry that says CONSULTED
 */
public record AgendaView(MeetingNotice meeting, int minutes, boolean signed, List<AgendaLine> lines, Receipt receipt) {

    /** Copies the list. */
    public AgendaView {
        lines = List.copyOf(lines);
    }
}
