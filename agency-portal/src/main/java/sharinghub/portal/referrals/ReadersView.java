package sharinghub.portal.referrals;

import java.util.List;
import sharinghub.portal.design.TagColour;

/**
 * What the page "Who will see this" shows.
 *
 * @param place     of the page
 * @param forum     as people write it
 * @param agreement as people write it; empty when none is in force
 * @param readers   everybody who is a party, other than the author
 */
public record ReadersView(Place place, String forum, String agreement, List<Reader> readers) implements OnTheWay {

    /** Takes a copy. */
    public ReadersView {
        readers = List.copyOf(readers);
    }

    /**
     * One reader.
     *
     * @param name  as people write it
     * @param lines what they learn, soonest first; at least one
     * @param now   whether they may open something at once
     * @param later whether they may open something one day
     */
    public record Reader(String name, List<Line> lines, boolean now, boolean later) {

        /** Takes a copy. */
        public Reader {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Some parts of the referral that a reader learns at one time, by one clause.
     *
     * @param what   the parts, in words
     * @param tag    when
     * @param colour repeats the tag
     * @param why    the clause, and what it waits for
     */
    public record Line(String what, String tag, TagColour colour, String why) {}

    /** How many may open something at once. */
    public long now() {
        return readers.stream().filter(Reader::now).count();
    }

    /** How many more may open something one day. */
    public long later() {
        return readers.stream()
                .filter(reader -> reader.later() && !reader.now())
                .count();
    }

    /** How many may never open anything. */
    public long never() {
        return readers.stream().filter(reader -> !reader.later()).count();
    }
}
