package sharinghub.casework;

import sharinghub.reference.CaseRef;

/**
 * One case on an agenda.
 *
 * @param position its place, from 1
 * @param caseRef  the case
 * @param minutes  how long the meeting means to spend on it, 1 to 480
 */
public record AgendaItem(int position, CaseRef caseRef, int minutes) {

    /** Refuses numbers out of range. */
    public AgendaItem {
        if (position < 1 || minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException("an item has a place from 1 and takes 1 to 480 minutes");
        }
    }
}
