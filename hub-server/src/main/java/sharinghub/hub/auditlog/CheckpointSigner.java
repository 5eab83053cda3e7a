package sharinghub.hub.auditlog;

import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.MerkleTree;
import sharinghub.keys.LogSigningKey;

/**
 * Signs one checkpoint a batch, inside the batch's transaction: a checkpoint is committed with the entries it speaks for,
 * and nobody sees it earlier.
 *
 * @param key of the log; its name is the log's name
 */
public record CheckpointSigner(LogSigningKey key) {

    /** The signed note for a tree as it stands. */
    String sign(MerkleTree tree) {
        return Checkpoint.of(key.verifyingKey().name(), tree).signedBy(key);
    }

    /** Reads what this signer signed, and nothing else. */
    public CheckpointReader reader() {
        return new CheckpointReader(key.verifyingKey());
    }
}
