package sharinghub.auditlog;

import java.util.List;
import sharinghub.reference.Hash;

/** One entry of a {@link LogBundle}: opened for those concerned, closed for everybody else; proved in both cases. */
public sealed interface BundledEntry permits OpenedEntry, ClosedEntry {

    /** The hash of its leaf. */
    Hash leaf();

    /** Hashes from the leaf upward ({@link InclusionProof}). */
    List<Hash> path();
}
