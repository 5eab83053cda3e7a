package sharinghub.portal.sharing;

import sharinghub.agreement.DataCategory;
import sharinghub.agreement.SubjectRole;
import sharinghub.casework.Section;
import sharinghub.reference.SectionId;

/**
 * One section as a person wrote it.
 *
 * @param section  its name
 * @param category what kind of data it holds, and no other kind
 * @param subject  about whom: person 1 to 99 within the case
 * @param about    the part that person has in the case; the author's agency vouches for it
 * @param text     what is written
 */
public record SectionToWrite(SectionId section, DataCategory category, int subject, SubjectRole about, String text) {

    /** Without its words: what its readers depend on. */
    PlannedSection planned() {
        return new PlannedSection(category, about);
    }

    /** As it is sealed. */
    Section readable() {
        return new Section(section, category, subject, text);
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "SectionToWrite " + section;
    }
}
