package sharinghub.agreement;

import sharinghub.reference.ClauseNumber;

/**
 * What a party owes; carried, printed and signed, and kept by people.
 *
 * @param number as printed
 * @param title  as people read it
 * @param words  one sentence
 */
public record Duty(ClauseNumber number, String title, String words) implements Item {}
