package sharinghub.agreement;

import sharinghub.reference.ClauseNumber;

/**
 * A duty in free words; carried, printed and signed, and kept by people.
 *
 * @param number as printed
 * @param title  as people read it
 * @param words  one sentence
 */
public record SpokenDuty(ClauseNumber number, String title, String words) implements Duty {}
