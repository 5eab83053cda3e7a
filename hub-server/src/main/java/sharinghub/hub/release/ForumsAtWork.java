package sharinghub.hub.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.Forum;
import sharinghub.agreement.Deciding;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.hub.intake.HeldSection;

/**
 * Which forums share under which agreement at one moment.
 *
 * @param forums  those of the partnership
 * @param deciding the agreements that decide now
 */
record ForumsAtWork(Forums forums, List<Deciding> deciding) {

    /** The forums in which a section may be heard; none when its agreement decides nothing. */
    Set<Forum> hearing(HeldSection section) {
        return deciding.stream()
                .filter(agreement -> agreement.hash().equals(section.agreement()))
                .map(agreement -> agreement.agreement().version().name())
                .flatMap(name ->
                        forums.list().stream().filter(forum -> forum.agreement().equals(name)))
                .map(ForumSettings::forum)
                .collect(Collectors.toSet());
    }
}
