package sharinghub.portal.hub;

import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.evidence.Contradiction;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.evidence.StatedProof;
import sharinghub.portal.store.Pins;
import sharinghub.reference.RequestId;

/**
 * What one agency has seen of the hub's log. The newest checkpoint it met is pinned, and every later one must be proved to
 * continue it before anything is believed (threat model T27 and T29). What contradicts it is kept as evidence.
 */
public final class SeenCheckpoints {

    private static final String NO_SUCH_PROOF = "no-such-proof";

    private final CheckpointReader reader;
    private final Pins pins;
    private final HubLog log;
    private final EvidenceFolder evidence;

    /**
     * @param reader   with the log's key, got from its operator by a way one trusts
     * @param pins     in the agency's own store
     * @param evidence where a contradiction is kept
     */
    public SeenCheckpoints(CheckpointReader reader, Pins pins, HubLog log, EvidenceFolder evidence) {
        this.reader = reader;
        this.pins = pins;
        this.log = log;
        this.evidence = evidence;
    }

    /**
     * The entry of a receipt, once it is proved: the log's own key signed the checkpoint, the entry stands in that log, the
     * log is the one this agency has seen before or an older state of it, and the entry is about that request.
     */
    public synchronized HubAnswer<ProvenEntry> prove(Receipt receipt, RequestId request) {
        return signed(receipt.checkpoint())
                .then(met -> entry(receipt))
                .then(proved -> proved.entry().deed().request().equals(request)
                        ? follow(proved.checkpoint(), receipt.checkpoint()).map(seen -> proved)
                        : new HubAnswer.Doubtful<>("the receipt is for another request"));
    }

    /**
     * A checkpoint, proved to continue what this agency has seen, and pinned when it is newer; or proved to be an older state
     * of it.
     *
     * @param note the whole signed note, exactly as it came
     */
    public synchronized HubAnswer<Checkpoint> meet(String note) {
        return signed(note).then(met -> follow(met, note));
    }

    /**
     * The hub's newest checkpoint with the cosignatures under it, proved to continue what this agency has seen. One of fewer
     * entries is a contradiction: nothing ever leaves a log.
     *
     * @return the whole signed note, exactly as it came
     */
    public synchronized HubAnswer<String> newest() {
        Optional<String> before = pins.newest();
        return log.checkpoint()
                .then(note -> meet(note)
                        .then(met -> isShorter(met, before)
                                ? contradicted(Contradiction.of(
                                                Kind.SHORTER_LOG,
                                                "its newest checkpoint is older than one it signed before")
                                        .having(before)
                                        .shown(note))
                                : new HubAnswer.Given<>(note)));
    }

    /** The pin has been read before, and is this log's. */
    private boolean isShorter(Checkpoint met, Optional<String> before) {
        try {
            return before.isPresent() && met.size() < reader.read(before.get()).size();
        } catch (ProofFailure | MalformedLogText e) {
            throw new IllegalStateException("a pin that was just followed can be read", e);
        }
    }

    /** Whether the hub has contradicted itself, to this agency or to any other hosted here. */
    public boolean contradicted() {
        return evidence.raised();
    }

    private HubAnswer<Checkpoint> signed(String note) {
        if (evidence.raised()) {
            return new HubAnswer.Contradicted<>();
        }
        try {
            return new HubAnswer.Given<>(reader.read(note));
        } catch (ProofFailure e) {
            return contradicted(
                    Contradiction.of(Kind.OTHER_KEY, e).having(pins.newest()).shown(note));
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    private HubAnswer<ProvenEntry> entry(Receipt receipt) {
        try {
            return new HubAnswer.Given<>(receipt.verify(reader));
        } catch (ProofFailure e) {
            return contradicted(Contradiction.of(Kind.FALSE_RECEIPT, e)
                    .having(pins.newest())
                    .shown(receipt.checkpoint())
                    .about(receipt));
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    private HubAnswer<Checkpoint> follow(Checkpoint met, String note) {
        Optional<String> pinned = pins.newest();
        if (pinned.isEmpty()) {
            pins.pin(note);
            return new HubAnswer.Given<>(met);
        }
        Checkpoint seen;
        try {
            seen = reader.read(pinned.get());
        } catch (ProofFailure | MalformedLogText e) {
            return new HubAnswer.Doubtful<>("what was pinned is not of the log this portal is set up for");
        }
        if (met.equals(seen)) {
            return new HubAnswer.Given<>(met);
        }
        boolean older = met.size() < seen.size();
        return continues(older ? met : seen, older ? seen : met, pinned.get(), note)
                .map(proved -> {
                    if (!older) {
                        pins.pin(note);
                    }
                    return met;
                });
    }

    /** Proves that the later log begins with all of the earlier one. */
    private HubAnswer<ConsistencyProof> continues(Checkpoint earlier, Checkpoint later, String seen, String shown) {
        HubAnswer<ConsistencyProof> proof = earlier.size() == 0 || earlier.size() == later.size()
                ? new HubAnswer.Given<>(new ConsistencyProof(earlier.size(), later.size(), List.of()))
                : log.consistency(earlier.size(), later.size());
        if (proof instanceof HubAnswer.NotTaken<ConsistencyProof>(var problem)
                && problem.kind().equals(NO_SUCH_PROOF)) {
            return contradicted(
                    Contradiction.of(Kind.NO_PROOF, "it says that there is no proof between two logs that it signed")
                            .having(Optional.of(seen))
                            .shown(shown));
        }
        return proof.then(given -> holds(given, earlier, later, seen, shown));
    }

    private HubAnswer<ConsistencyProof> holds(
            ConsistencyProof given, Checkpoint earlier, Checkpoint later, String seen, String shown) {
        if (given.size1() != earlier.size() || given.size2() != later.size()) {
            return new HubAnswer.Doubtful<>("the proof is for other sizes of the log");
        }
        try {
            if (earlier.size() > 0) {
                given.verify(earlier.root(), later.root());
            }
            return new HubAnswer.Given<>(given);
        } catch (ProofFailure e) {
            return contradicted(Contradiction.of(Kind.OTHER_HISTORY, e)
                    .having(Optional.of(seen))
                    .shown(shown)
                    .between(StatedProof.of(earlier, later, given)));
        }
    }

    private <T> HubAnswer<T> contradicted(Contradiction met) {
        evidence.keep(met);
        return new HubAnswer.Contradicted<>();
    }
}
