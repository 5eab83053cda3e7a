package sharinghub.portal.sharing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import sharinghub.agency.Forum;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;

/**
 * What a partnership settled for one of its forums: how it works, and what is asked when a case is put to it.
 *
 * @param forum       which
 * @param name        as people write it, such as "MARAC"
 * @param means       in one line, which cases it hears
 * @param agreement   the name of the agreement that its members share under
 * @param purpose     what for
 * @param coordinator the team that prepares its meetings
 * @param incident    the category of what happened
 * @param risk        the category of what might happen
 * @param tools       the checklists that may stand behind a risk band, by the names people know them by
 * @param criteria    why a case may be put to it: a word for the hub, and the words for people; in the order to be shown
 */
public record ForumSettings(
        Forum forum,
        String name,
        String means,
        String agreement,
        PurposeName purpose,
        Team coordinator,
        DataCategory incident,
        DataCategory risk,
        List<String> tools,
        SequencedMap<String, String> criteria) {

    /** Takes copies; refuses a forum to which nothing could be put. */
    public ForumSettings {
        tools = List.copyOf(tools);
        criteria = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(criteria));
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a forum has at least one criterion");
        }
    }

    /** The two files of one forum. */
    static ForumSettings of(sharinghub.forums.ForumSettings works, ReferralForm asks) {
        SequencedMap<String, String> criteria = new LinkedHashMap<>();
        works.criteria().forEach(criterion -> criteria.put(criterion.word(), criterion.words()));
        return new ForumSettings(
                works.forum(),
                works.name(),
                asks.means(),
                works.agreement(),
                works.purpose(),
                asks.coordinator(),
                asks.incident(),
                asks.risk(),
                asks.tools(),
                criteria);
    }
}
