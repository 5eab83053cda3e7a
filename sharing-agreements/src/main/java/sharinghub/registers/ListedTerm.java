package sharinghub.registers;

/**
 * A word that needs no more than its meaning: a class of agencies, a subject role, a stage, an event that a
 * period is counted from, what a duty asks for, what follows when it is missed.
 *
 * @param name as agreements and facts name it
 * @param said what it means, for people; for events, duties and consequences the very words that an agreement uses
 * @param source where it comes from
 */
public record ListedTerm(String name, String said, Source source) {}
