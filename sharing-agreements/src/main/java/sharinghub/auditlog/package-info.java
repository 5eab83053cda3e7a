/**
 * What happened, provably.
 *
 * <p>Every deed at the hub leaves one {@link sharinghub.auditlog.AuditEntry}. Its exact bytes are
 * {@link sharinghub.auditlog.EntryText}; with a random {@link sharinghub.auditlog.Salt} they become a
 * {@link sharinghub.auditlog.Leaf}, which says nothing to whoever was not given salt and text. Leaves stand in one
 * {@link sharinghub.auditlog.MerkleTree} (RFC 9162), whose size and root the log signs as a
 * {@link sharinghub.auditlog.Checkpoint} (C2SP tlog-checkpoint).
 *
 * <p>Two proofs follow. An {@link sharinghub.auditlog.InclusionProof} shows that an entry stands at its place; a
 * {@link sharinghub.auditlog.ConsistencyProof} shows that a later log holds all of an earlier one, unchanged and in order.
 * A {@link sharinghub.auditlog.Receipt} is one entry with its proof and checkpoint; a
 * {@link sharinghub.auditlog.LogBundle} is a whole range of them in plain files. Both are checked without network.
 *
 * <p>Others watch. A witness is shown each new checkpoint with the proof from the last one it saw
 * ({@link sharinghub.auditlog.WitnessRequest}) and gives its word for it ({@link sharinghub.auditlog.Cosignature}); how many
 * must have done so before a checkpoint is believed stands in a {@link sharinghub.auditlog.TrustPolicy}. Who wants all the
 * hashes takes them as files: a {@link sharinghub.auditlog.Tile} of the tree, an {@link sharinghub.auditlog.EntryTile} of
 * commitments. These are the formats of C2SP, byte for byte, read strictly: another spelling of the same thing is refused.
 *
 * <p>Nothing here holds the name of a person: an entry knows agency, team, role and a UUID. What a proof never says is
 * whether the entry is true, or who wrote it. The formats, example first, are in {@code docs/audit-log.md}.
 */
@NullMarked
package sharinghub.auditlog;

import org.jspecify.annotations.NullMarked;
