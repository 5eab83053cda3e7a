package sharinghub.auditlog;

/**
 * An entry and the checkpoint under which somebody says that its place was proved. Making one proves nothing: take it from
 * {@link Receipt#verify}.
 *
 * @param index      its place, counted from 0
 * @param entry      what it says
 * @param checkpoint under which it was proved; compare it with the newest one you know
 */
public record ProvenEntry(long index, AuditEntry entry, Checkpoint checkpoint) {}
