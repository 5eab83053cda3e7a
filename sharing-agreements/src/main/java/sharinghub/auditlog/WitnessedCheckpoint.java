package sharinghub.auditlog;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checkpoint that the log signed and enough witnesses cosigned; only {@link TrustPolicy#read} makes one.
 *
 * @param checkpoint of the log
 * @param witnesses  by the policy's names, when each gave its word; by their own clocks
 */
public record WitnessedCheckpoint(Checkpoint checkpoint, SortedMap<String, Instant> witnesses) {

    /** Keeps its own copy. */
    public WitnessedCheckpoint {
        witnesses = Collections.unmodifiableSortedMap(new TreeMap<>(witnesses));
    }
}
