package sharinghub.forums;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agency.Team;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;

/**
 * How one forum works, and what is asked when a case is put to it.
 *
 * @param forum       which
 * @param name        as people write it
 * @param hears       in one line, which cases it is for
 * @param coordinator the team that prepares its meetings; its agency hosts them
 * @param agreement   the name, whatever the version, of the agreement its members share under
 * @param purpose     for which they share
 * @param minutes     how long a case is given by default; 1 to 480
 * @param incident    the category of what happened
 * @param risk        the category of what might happen
 * @param tools       the checklists that may stand behind a judgement of risk, by the names people know them by; may be empty
 * @param criteria    for which a case may be referred, in the order to be shown; at least one, none twice
 */
public record ForumSettings(
        Forum forum,
        String name,
        String hears,
        Team coordinator,
        String agreement,
        PurposeName purpose,
        int minutes,
        DataCategory incident,
        DataCategory risk,
        List<String> tools,
        List<Criterion> criteria) {

    /**
     * One reason for which a case may be referred.
     *
     * @param name in lower case with hyphens, as a referral gives it
     * @param said as people read it
     */
    public record Criterion(String name, String said) {}

    /** Copies the lists. */
    public ForumSettings {
        tools = List.copyOf(tools);
        criteria = List.copyOf(criteria);
    }

    /** The agency whose coordinator prepares its meetings. */
    public AgencyId host() {
        return coordinator.agency();
    }

    /** Whether a case may be referred for this. */
    public boolean accepts(String criterion) {
        return words(criterion).isPresent();
    }

    /** A criterion as people read it; nothing for one for which no case may be referred. */
    public Optional<String> words(String criterion) {
        return criteria.stream()
                .filter(one -> one.name().equals(criterion))
                .map(Criterion::said)
                .findFirst();
    }
}
