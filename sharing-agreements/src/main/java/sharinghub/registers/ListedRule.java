package sharinghub.registers;

/**
 * A rule for passing on.
 *
 * @param name   for machines
 * @param said   the very words that an agreement uses
 * @param means  what the machine does by it
 * @param source where it comes from
 */
public record ListedRule(String name, String said, OnwardMeaning means, Source source) {}
