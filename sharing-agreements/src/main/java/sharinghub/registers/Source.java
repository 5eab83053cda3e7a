package sharinghub.registers;

/**
 * Where an entry of a register comes from.
 *
 * @param confirmed whether somebody read that source and found it so; otherwise counsel has still to confirm it
 * @param words     the source, for people
 */
public record Source(boolean confirmed, String words) {}
