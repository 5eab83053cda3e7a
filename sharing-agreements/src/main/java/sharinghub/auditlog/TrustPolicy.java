package sharinghub.auditlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.keys.LogVerifyingKey;

/**
 * Which logs one believes, and how many witnesses must have seen what they show (C2SP tlog-policy).
 *
 * <p>A log that shows two partners two histories must find that many witnesses to help it.
 *
 * @param logs      each key once
 * @param witnesses each key once
 * @param quorum    of these witnesses
 */
public record TrustPolicy(List<LogVerifyingKey> logs, List<Witness> witnesses, Quorum quorum) {

    /** Keeps its own copies. */
    public TrustPolicy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** Reads a policy as people write it. */
    public static TrustPolicy of(byte[] text) throws MalformedLogText {
        return new TrustPolicyReader().read(text);
    }

    /**
     * The checkpoint in a signed note, when the policy is met.
     *
     * @param note the whole signed note with its cosignatures, exactly as it came
     * @throws ProofFailure when no log of the policy signed it, a signature is false, or too few witnesses cosigned
     */
    public WitnessedCheckpoint read(String note) throws MalformedLogText, ProofFailure {
        SignedNote signed = SignedNote.read(note);
        Checkpoint checkpoint = new CheckpointReader(log(signed)).read(note);
        SortedMap<String, Instant> seen = new TreeMap<>();
        for (Witness witness : witnesses) {
            Optional<Instant> time = witness.cosigned(checkpoint, signed);
            time.ifPresent(when -> seen.put(witness.name(), when));
        }
        if (!quorum.reachedBy(seen.keySet())) {
            throw new ProofFailure("too few witnesses cosigned the checkpoint", quorum, seen.keySet());
        }
        return new WitnessedCheckpoint(checkpoint, seen);
    }

    private LogVerifyingKey log(SignedNote note) throws MalformedLogText, ProofFailure {
        String origin = CheckpointReader.unverified(note).origin();
        return logs.stream()
                .filter(key ->
                        key.name().equals(origin) && note.signatures().stream().anyMatch(line -> line.isOf(key)))
                .findFirst()
                .orElseThrow(() -> new ProofFailure("no log of the policy signed the checkpoint", origin, logs));
    }
}
