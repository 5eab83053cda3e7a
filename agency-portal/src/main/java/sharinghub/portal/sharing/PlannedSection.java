package sharinghub.portal.sharing;

import sharinghub.agreement.DataCategory;
import sharinghub.agreement.SubjectRole;

/**
 * A section that somebody means to write, without its words.
 *
 * @param category what kind of data it will hold
 * @param about    the part that its person has in the case
 */
public record PlannedSection(DataCategory category, SubjectRole about) implements Comparable<PlannedSection> {

    @Override
    public int compareTo(PlannedSection other) {
        int byCategory = category.compareTo(other.category);
        return byCategory != 0 ? byCategory : about.text().compareTo(other.about.text());
    }
}
