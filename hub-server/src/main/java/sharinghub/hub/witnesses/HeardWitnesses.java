package sharinghub.hub.witnesses;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import sharinghub.hub.auditlog.WitnessClocks;

/**
 * Who has spoken since this start. What the database held when it was first looked at may be as old as that database, so only what
 * is newer counts, by whichever hub it was taken.
 *
 * <p>A word also counts as one of now only while its time agrees with the hub's clock: one that was given earlier and is
 * brought late, or again, confirms nothing of what is here today. Safe for several threads.
 */
final class HeardWitnesses {

    private final WitnessClocks clocks;
    private final Map<String, Instant> newest = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private boolean looked;

    HeardWitnesses(WitnessClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * Takes in what the database holds now.
     *
     * @param times of each witness's newest word, by its own clock
     */
    synchronized void look(Map<String, Instant> times, Instant now) {
        times.forEach((witness, time) -> {
            Instant before = newest.put(witness, time);
            if (looked && (before == null || WitnessClocks.isNews(before, time, now))) {
                clocks.heard(witness, time);
                if (WitnessClocks.agree(time, now)) {
                    confirmed.add(witness);
                }
            }
        });
        looked = true;
    }

    /** Those who have confirmed the log since this start. */
    synchronized SortedSet<String> confirmed() {
        return new TreeSet<>(confirmed);
    }
}
