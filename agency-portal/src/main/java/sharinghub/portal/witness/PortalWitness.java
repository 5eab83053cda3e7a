package sharinghub.portal.witness;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.Cosignature;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.exchange.Problem;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.portal.evidence.Contradiction;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.evidence.StatedProof;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubLog;
import sharinghub.portal.witness.LastCosigned.Cosigned;

/**
 * Gives its word that the log only ever grew. Never for two histories: what it cosigned last is on the disk before the
 * cosignature leaves this machine, and every next one must be proved from there (threat model T27).
 */
public final class PortalWitness implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PortalWitness.class.getName());
    private static final String SHORTER = "log-is-shorter";

    private final WitnessSigningKey key;
    private final LastCosigned last;
    private final EvidenceFolder evidence;
    private final InstantSource clock;

    /** @param key becomes the witness's to close */
    public PortalWitness(WitnessSigningKey key, LastCosigned last, EvidenceFolder evidence, InstantSource clock) {
        this.key = key;
        this.last = last;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Looks how far the log has come, and cosigns that. After a contradiction it cosigns nothing more, but goes on bringing
     * what it cosigned last: by that a hub which was put back to an older state learns what it lacks.
     *
     * @return the checkpoint the hub took, cosigned; or why not
     */
    public synchronized HubAnswer<String> round(HubLog log) {
        if (evidence.raised()) {
            last.newest().ifPresent(cosigned -> log.bring(cosigned.note()));
            return new HubAnswer.Contradicted<>();
        }
        long from =
                last.newest().map(Cosigned::checkpoint).map(Checkpoint::size).orElse(0L);
        HubAnswer<byte[]> shown = log.witnessRequest(from);
        if (from > 0
                && shown instanceof HubAnswer.NotTaken<byte[]>(Problem problem)
                && problem.kind().equals(SHORTER)) {
            return log.checkpoint().then(this::shorter);
        }
        return shown.then(request -> verified(request, from))
                .then(this::cosigned)
                .then(note -> brought(log, note));
    }

    /** What the log signed, once it is proved to hold all that this witness cosigned before. */
    private HubAnswer<WitnessRequest> verified(byte[] bytes, long from) {
        try {
            WitnessRequest request = WitnessRequest.read(bytes);
            if (request.oldSize() != from || (from == 0 && !request.path().isEmpty())) {
                return new HubAnswer.Doubtful<>("the proof does not start where this witness left off");
            }
            return signed(request.checkpoint()).then(now -> continues(request, now, bytes));
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    private HubAnswer<Checkpoint> signed(String note) {
        try {
            return new HubAnswer.Given<>(last.reader().read(note));
        } catch (ProofFailure e) {
            return contradicted(Contradiction.of(Kind.OTHER_KEY, e), note);
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    private HubAnswer<WitnessRequest> continues(WitnessRequest request, Checkpoint now, byte[] bytes) {
        Optional<Checkpoint> before = last.newest().map(Cosigned::checkpoint);
        try {
            request.verify(last.reader(), before);
            return new HubAnswer.Given<>(request);
        } catch (ProofFailure e) {
            Checkpoint seen = before.orElse(now);
            boolean shorter = now.size() < seen.size();
            ConsistencyProof given = new ConsistencyProof(seen.size(), now.size(), request.path());
            return contradicted(
                    Contradiction.of(shorter ? Kind.SHORTER_LOG : Kind.OTHER_HISTORY, e)
                            .asked(bytes)
                            .between(StatedProof.of(seen, now, given)),
                    request.checkpoint());
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    /** The hub says that its log is shorter. Only a checkpoint that it signed shows that; its words alone are trouble. */
    private HubAnswer<String> shorter(String note) {
        Checkpoint before = last.newest().map(Cosigned::checkpoint).orElseThrow();
        return signed(note).then(now -> {
            if (now.size() < before.size()) {
                return contradicted(
                        Contradiction.of(
                                Kind.SHORTER_LOG, "it signed " + before.size() + " entries before, now " + now.size()),
                        note);
            }
            if (now.size() == before.size() && !now.equals(before)) {
                return contradicted(
                        Contradiction.of(Kind.OTHER_HISTORY, "two different roots for one size")
                                .between(StatedProof.of(
                                        before, now, new ConsistencyProof(before.size(), now.size(), List.of()))),
                        note);
            }
            return new HubAnswer.Doubtful<>("the hub says that its log is shorter than what it signed, and it is not");
        });
    }

    /** Keeps the checkpoint with the cosignature under it; a disk that takes nothing means that nothing is given away. */
    private HubAnswer<String> cosigned(WitnessRequest request) {
        try {
            CheckpointReader reader = last.reader();
            Checkpoint now = reader.read(request.checkpoint());
            String note = reader.signedAlone(request.checkpoint()) + Cosignature.of(now, key, clock.instant());
            last.keep(new Cosigned(now, note));
            return new HubAnswer.Given<>(note);
        } catch (ProofFailure | MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "what this portal cosigned cannot be written down, so nothing is cosigned", e);
            return new HubAnswer.Doubtful<>("the disk takes nothing");
        }
    }

    private static HubAnswer<String> brought(HubLog log, String note) {
        return log.bring(note).map(taken -> note);
    }

    private <T> HubAnswer<T> contradicted(Contradiction met, String shown) {
        evidence.keep(met.having(last.newest().map(Cosigned::note)).shown(shown));
        return new HubAnswer.Contradicted<>();
    }

    @Override
    public void close() {
        key.close();
    }

    /** Which witness. */
    @Override
    public String toString() {
        return "witness " + key.verifyingKey().name();
    }
}
