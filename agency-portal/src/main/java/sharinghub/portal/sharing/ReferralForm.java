package sharinghub.portal.sharing;

import java.util.List;
import sharinghub.agency.Forum;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;

/**
 * What the portal's pages ask when a case is put to a forum: `config/forums/<forum>.json`. The hub need not know any of it;
 * what it does know stands beside it, in the forum's own file.
 *
 * @param forum       which
 * @param means       in one line, which cases it hears
 * @param coordinator the team that prepares its meetings
 * @param incident    the category of what happened
 * @param risk        the category of what might happen
 * @param tools       the checklists that may stand behind a risk level, by the names people know them by
 */
public record ReferralForm(
        Forum forum, String means, Team coordinator, DataCategory incident, DataCategory risk, List<String> tools) {

    /** Takes a copy. */
    public ReferralForm {
        tools = List.copyOf(tools);
    }
}
