package sharinghub.portal.evidence;

import java.util.Base64;
import java.util.List;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.reference.Hash;
import sharinghub.text.Json;

/**
 * A consistency proof with the two roots it should lead to, as published test vectors write it: byte strings in base64.
 *
 * @param size1 number of entries of the earlier log
 * @param size2 number of entries of the later log
 * @param root1 of the earlier log
 * @param root2 of the later log
 * @param proof the hashes between them
 */
public record StatedProof(long size1, long size2, String root1, String root2, List<String> proof) {

    /** What the hub claims: that this proof leads from the one checkpoint to the other. */
    public static StatedProof of(Checkpoint earlier, Checkpoint later, ConsistencyProof given) {
        return new StatedProof(
                given.size1(),
                given.size2(),
                base64(earlier.root()),
                base64(later.root()),
                given.path().stream().map(StatedProof::base64).toList());
    }

    private static String base64(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.bytes());
    }

    /** For {@code hub verify proof}. */
    byte[] json() {
        return Json.write(this);
    }
}
