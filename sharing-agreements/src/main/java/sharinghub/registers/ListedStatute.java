package sharinghub.registers;

/**
 * The name of an Act, or of a part of one, that agreements may no longer give.
 *
 * @param name      for machines
 * @param said      as people still write it
 * @param successor what took its place, as people should write it
 * @param source    where it comes from
 */
public record ListedStatute(String name, String said, String successor, Source source) {}
