package sharinghub.exchange;

import java.util.Optional;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Salt;
import sharinghub.document.SealedDetail;

/**
 * One entry with everything an auditor needs to check and read it.
 *
 * @param salt   that was hashed with it
 * @param entry  its exact text
 * @param detail who did it and why, sealed to the auditors of agencies concerned; nothing once it was erased
 * @param proof  where it stands, and that it stands there, under the page's checkpoint
 */
public record OpenedEntry(Salt salt, String entry, Optional<SealedDetail> detail, InclusionProof proof) {}
