package sharinghub.portal.hub;

import java.util.Optional;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.Pins;
import sharinghub.reference.RequestId;

/**
 * What one agency has seen of the hub's log. The newest checkpoint it met is pinned, and every later one must be proved to
 * continue it before anything is believed (threat model T27 and T29).
 */
public final class SeenCheckpoints {

    private final CheckpointReader reader;
    private final Pins pins;
    private final HubLog log;

    /**
     * @param reader with the log's key, got from its operator by a way one trusts
     * @param pins   in the agency's own store
     */
    public SeenCheckpoints(CheckpointReader reader, Pins pins, HubLog log) {
        this.reader = reader;
        this.pins = pins;
        this.log = log;
    }

    /**
     * The entry of a receipt, once it is proved: the log's own key signed the checkpoint, the entry stands in that log, the
     * log is the one this agency has seen before and not an older state of it, and the entry is about that request.
     */
    public synchronized HubAnswer<ProvenEntry> prove(SignedIn who, Receipt receipt, RequestId request) {
        try {
            ProvenEntry proved = receipt.verify(reader);
            if (!proved.entry().deed().request().equals(request)) {
                return new HubAnswer.Doubtful<>("the receipt is for another request");
            }
            return follow(who, proved.checkpoint(), receipt.checkpoint()).map(seen -> proved);
        } catch (ProofFailure | MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    /** The hub's newest checkpoint, proved to continue what this agency has seen, and pinned. */
    public synchronized HubAnswer<Checkpoint> newest(SignedIn who) {
        return log.checkpoint(who).then(note -> {
            try {
                return follow(who, reader.read(note), note);
            } catch (ProofFailure | MalformedLogText e) {
                return HubAnswer.Doubtful.because(e);
            }
        });
    }

    private HubAnswer<Checkpoint> follow(SignedIn who, Checkpoint met, String note)
            throws ProofFailure, MalformedLogText {
        Optional<String> pinned = pins.newest();
        if (pinned.isEmpty()) {
            pins.pin(note);
            return new HubAnswer.Given<>(met);
        }
        Checkpoint seen = reader.read(pinned.get());
        if (met.size() < seen.size()) {
            return continues(who, met, seen).map(later -> met);
        }
        return continues(who, seen, met).map(later -> {
            pins.pin(note);
            return later;
        });
    }

    /** Proves that the later log begins with all of the earlier one. */
    private HubAnswer<Checkpoint> continues(SignedIn who, Checkpoint earlier, Checkpoint later) {
        if (earlier.size() == 0) {
            return new HubAnswer.Given<>(later);
        }
        HubAnswer<ConsistencyProof> proof = earlier.size() == later.size()
                ? new HubAnswer.Given<>(new ConsistencyProof(earlier.size(), later.size(), java.util.List.of()))
                : log.consistency(who, earlier.size(), later.size());
        return proof.then(given -> {
            if (given.size1() != earlier.size() || given.size2() != later.size()) {
                return new HubAnswer.Doubtful<>("the proof is for other sizes of the log");
            }
            try {
                given.verify(earlier.root(), later.root());
                return new HubAnswer.Given<>(later);
            } catch (ProofFailure e) {
                return HubAnswer.Doubtful.because(e);
            }
        });
    }
}
