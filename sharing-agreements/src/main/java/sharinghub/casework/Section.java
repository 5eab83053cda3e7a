package sharinghub.casework;

import sharinghub.agreement.DataCategory;
import sharinghub.reference.SectionId;

/**
 * One part of a case summary: one category of data about one person. Readable; never leaves a portal unsealed.
 *
 * @param section       its name, the same in every version of the summary
 * @param category      what kind of data it holds, and no other kind
 * @param subjectNumber about whom: person 1 to 99 within the case, or 0 for nobody in particular
 * @param text          what is written; not blank, no control characters but line feed and tab
 */
public record Section(SectionId section, DataCategory category, int subjectNumber, String text) {

    /** The longest text, in characters. */
    public static final int LONGEST = 1_000_000;

    /** Refuses a text that nobody could have meant. */
    public Section {
        if (subjectNumber < 0 || subjectNumber > 99) {
            throw new IllegalArgumentException("a person within a case has a number from 1 to 99, 0 is nobody");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a section has 1 to " + LONGEST + " characters");
        }
        if (text.codePoints().anyMatch(Section::outOfPlace)) {
            throw new IllegalArgumentException("a section has no control characters but line feed and tab");
        }
    }

    private static boolean outOfPlace(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\t') || type == Character.SURROGATE;
    }

    /** Everything but the text. */
    @Override
    public String toString() {
        return section + " " + category;
    }
}
