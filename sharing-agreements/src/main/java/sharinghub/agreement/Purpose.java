package sharinghub.agreement;

/**
 * What the parties share data for.
 *
 * @param name  as clauses and requests name it
 * @param words as people read it
 */
public record Purpose(PurposeName name, String words) {}
