package sharinghub.auditlog;

/**
 * An entry whose place in the log was just proved; made by whoever proved it, such as {@link Receipt#verify}.
 *
 * @param index      its place, counted from 0
 * @param entry      what it says
 * @param checkpoint under which it was proved; compare it with the newest one you know
 */
public record ProvenEntry(long index, AuditEntry entry, Checkpoint checkpoint) {}
