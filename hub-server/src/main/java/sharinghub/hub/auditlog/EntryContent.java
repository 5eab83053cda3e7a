package sharinghub.hub.auditlog;

import sharinghub.auditlog.Salt;

/**
 * What is behind a leaf, for those concerned and their auditors.
 *
 * @param salt   of the leaf
 * @param entry  exact text of the entry
 * @param detail who it was by name and why, sealed to the auditors of the agencies concerned
 */
public record EntryContent(Salt salt, byte[] entry, byte[] detail) {}
