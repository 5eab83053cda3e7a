package sharinghub.portal.hub;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.Quorum;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.WitnessedCheckpoint;
import sharinghub.portal.evidence.Contradiction;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;

/** How far those who watch the log for everybody have confirmed it, by the policy this portal goes by. */
public final class Confirmations {

    private final TrustPolicy policy;
    private final EvidenceFolder evidence;
    private final AtomicReference<Optional<Confirmed>> newest = new AtomicReference<>(Optional.empty());

    /**
     * The newest checkpoint that enough witnesses have confirmed.
     *
     * @param size      number of entries under it
     * @param witnesses how many confirmed exactly it
     * @param of        how many the policy names
     * @param when      the last of them did, by its own clock
     */
    public record Confirmed(long size, int witnesses, int of, Instant when) {

        /** An old confirmation brought again says nothing new. */
        boolean isAfter(Confirmed other) {
            return size > other.size || (size == other.size && when.isAfter(other.when));
        }
    }

    /** @param evidence where a false cosignature is kept */
    public Confirmations(TrustPolicy policy, EvidenceFolder evidence) {
        this.policy = policy;
        this.evidence = evidence;
    }

    /**
     * Takes note of who stands under a checkpoint. A line that says it is a known witness's and is not is a contradiction:
     * somebody is making up witnesses.
     *
     * @param note with its cosignatures, exactly as it came, and proved before to continue what was seen
     */
    public HubAnswer<Integer> meet(String note) {
        try {
            WitnessedCheckpoint seen =
                    new TrustPolicy(policy.logs(), policy.witnesses(), Quorum.NONE).read(note);
            if (policy.quorum().reachedBy(seen.witnesses().keySet())
                    && !seen.witnesses().isEmpty()) {
                keep(seen);
            }
            return new HubAnswer.Given<>(seen.witnesses().size());
        } catch (ProofFailure e) {
            evidence.keep(Contradiction.of(Kind.FALSE_COSIGNATURE, e).shown(note));
            return new HubAnswer.Contradicted<>();
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    private void keep(WitnessedCheckpoint seen) {
        Confirmed now = new Confirmed(
                seen.checkpoint().size(),
                seen.witnesses().size(),
                policy.witnesses().size(),
                Collections.max(seen.witnesses().values()));
        newest.updateAndGet(before -> before.filter(known -> known.isAfter(now)).or(() -> Optional.of(now)));
    }

    /** The newest that enough have confirmed since this portal started, if there is one. */
    public Optional<Confirmed> newest() {
        return newest.get();
    }

    /** How many witnesses the policy names. */
    public int witnesses() {
        return policy.witnesses().size();
    }
}
