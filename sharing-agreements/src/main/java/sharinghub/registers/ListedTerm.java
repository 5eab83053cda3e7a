package sharinghub.registers;

/**
 * A word that needs no more than its meaning: a class of agencies, a purpose, a subject role, a stage, a rule for passing
 * on, an event that a period is counted from.
 *
 * @param name as agreements and facts name it
 * @param said what it means, for people; for rules and events the very words that an agreement uses
 */
public record ListedTerm(String name, String said) {}
