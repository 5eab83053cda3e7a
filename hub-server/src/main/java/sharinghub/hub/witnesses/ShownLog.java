package sharinghub.hub.witnesses;

import java.util.List;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.ProofFailure;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.reference.Hash;

/** The log of this database as witnesses are shown it. It only grows, so what was read of it stays true. */
final class ShownLog {

    private final LogReader log;
    private final CheckpointSigner signer;
    private final CheckpointReader reader;

    ShownLog(LogReader log, CheckpointSigner signer) {
        this.log = log;
        this.signer = signer;
        this.reader = signer.reader();
    }

    /** The newest signed checkpoint. An empty log has one too, so that a witness can say that it has seen nothing. */
    String note() {
        return log.checkpoint()
                .orElseGet(() -> Checkpoint.of(signer.key().verifyingKey().name(), MerkleTree.empty())
                        .signedBy(signer.key()));
    }

    /** What a note says that came from here. */
    Checkpoint own(String note) {
        try {
            return read(note);
        } catch (MalformedLogText | ProofFailure e) {
            throw new IllegalStateException("our own checkpoint can be read", e);
        }
    }

    /** What a note says that came from outside; this log must have signed it. */
    Checkpoint read(String note) throws MalformedLogText, ProofFailure {
        return reader.read(note);
    }

    /** The steps that prove growth; none from an empty log. */
    List<Hash> path(long from, long to) {
        return from == 0
                ? List.of()
                : log.consistency(from, to)
                        .orElseThrow(() -> new IllegalStateException("the log shrank while it was read"))
                        .path();
    }

    /** Whether the later one, which is from here, begins with all of the earlier one. */
    boolean continues(Checkpoint earlier, Checkpoint later) {
        if (earlier.size() == 0) {
            return true; // the reader has checked its root, and an empty log has only that one
        }
        try {
            new ConsistencyProof(earlier.size(), later.size(), path(earlier.size(), later.size()))
                    .verify(earlier.root(), later.root());
            return true;
        } catch (ProofFailure e) {
            return false;
        }
    }
}
