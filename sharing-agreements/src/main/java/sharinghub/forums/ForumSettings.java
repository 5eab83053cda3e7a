package sharinghub.forums;

import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.PurposeName;

/**
 * How one forum works.
 *
 * @param forum     which
 * @param name      as people write it
 * @param host      the agency whose coordinator prepares its meetings
 * @param agreement the name, whatever the version, of the agreement its members share under
 * @param purpose   for which they share
 * @param minutes   how long a case is given by default; 1 to 480
 * @param criteria  for which a case may be referred; at least one, none twice
 */
public record ForumSettings(
        Forum forum,
        String name,
        AgencyId host,
        String agreement,
        PurposeName purpose,
        int minutes,
        List<Criterion> criteria) {

    /**
     * One reason for which a case may be referred.
     *
     * @param word  in lower case with hyphens, as a referral names it
     * @param words as people read it
     */
    public record Criterion(String word, String words) {}

    /** Copies the list. */
    public ForumSettings {
        criteria = List.copyOf(criteria);
    }

    /** Whether a case may be referred for this. */
    public boolean accepts(String criterion) {
        return criteria.stream().anyMatch(one -> one.word().equals(criterion));
    }
}
