package sharinghub.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import sharinghub.agency.Forum;
import sharinghub.reference.MeetingId;

/**
 * What a meeting will take, in which order and time. Speaks of cases by their references only.
 *
 * @param meeting the meeting
 * @param forum   which kind
 * @param starts  when
 * @param items   in order, numbered from 1 without a gap, each case once; at most 200, may be empty
 */
public record Agenda(MeetingId meeting, Forum forum, Instant starts, List<AgendaItem> items) {

    /** The most items. */
    public static final int MOST_ITEMS = 200;

    /** Refuses gaps, repetitions, and more than a meeting could hear. */
    public Agenda {
        items = List.copyOf(items);
        List<Integer> places = items.stream().map(AgendaItem::position).toList();
        if (items.size() > MOST_ITEMS
                || !places.equals(IntStream.rangeClosed(1, items.size()).boxed().toList())) {
            throw new IllegalArgumentException("items are numbered from 1 without a gap, at most " + MOST_ITEMS);
        }
        if (items.stream().map(AgendaItem::caseRef).distinct().count() < items.size()) {
            throw new IllegalArgumentException("a case stands on an agenda once");
        }
    }
}
