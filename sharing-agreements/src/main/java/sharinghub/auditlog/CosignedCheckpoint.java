package sharinghub.auditlog;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checkpoint that the log signed, with the word of every witness of a policy that gave it: none, some, or enough. Only
 * {@link TrustPolicy#cosigned} makes one.
 *
 * @param checkpoint   of the log
 * @param cosignatures each verified, in the order of the policy
 */
public record CosignedCheckpoint(Checkpoint checkpoint, Map<Witness, Cosignature> cosignatures) {

    /** Keeps its own copy. */
    public CosignedCheckpoint {
        cosignatures = Collections.unmodifiableMap(new LinkedHashMap<>(cosignatures));
    }

    /** By the policy's names, when each witness gave its word, by its own clock. */
    SortedMap<String, Instant> times() {
        SortedMap<String, Instant> times = new TreeMap<>();
        cosignatures.forEach((witness, cosignature) -> times.put(witness.name(), cosignature.time()));
        return times;
    }
}
