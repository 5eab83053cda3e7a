package sharinghub.auditlog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
        CosignedCheckpoint cosigned = cosigned(note);
        SortedMap<String, Instant> seen = cosigned.times();
        if (!quorum.reachedBy(seen.keySet())) {
            throw new ProofFailure("too few witnesses cosigned the checkpoint", quorum, seen.keySet());
        }
        return new WitnessedCheckpoint(cosigned.checkpoint(), seen);
    }

    /**
     * The checkpoint in a signed note with the word of each witness of this policy that gave it, however many they are: for
     * a log that gathers a quorum.
     *
     * @param note the whole signed note with its cosignatures, exactly as it came
     * @throws ProofFailure when no log of the policy signed it, or a signature is false
     */
    public CosignedCheckpoint cosigned(String note) throws MalformedLogText, ProofFailure {
        SignedNote signed = SignedNote.read(note);
        Checkpoint checkpoint = new CheckpointReader(log(signed)).read(note);
        Map<Witness, Cosignature> words = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            witness.cosigned(checkpoint, signed).ifPresent(word -> words.put(witness, word));
        }
        return new CosignedCheckpoint(checkpoint, words);
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
