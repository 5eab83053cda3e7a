package sharinghub.portal.hub;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.Quorum;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.WitnessedCheckpoint;
import sharinghub.portal.evidence.Contradiction;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.EvidenceFolder;

/**
 * How far those who watch the log for everybody have confirmed it, by the policy this portal goes by. Each witness counts by
 * the largest checkpoint it stood under when this portal looked: the smaller ones were proved to it.
 */
public final class Confirmations {

    private final TrustPolicy policy;
    private final EvidenceFolder evidence;
    private final Map<String, Word> heard = new HashMap<>();

    /** How far a witness had seen the log grow, and when it said so. */
    private record Word(long size, Instant time) {

        private static final Comparator<Word> OLDER_FIRST =
                Comparator.comparingLong(Word::size).thenComparing(Word::time);

        static Word newer(Word one, Word other) {
            return OLDER_FIRST.compare(one, other) >= 0 ? one : other;
        }
    }

    /**
     * How much of the log enough witnesses have confirmed.
     *
     * @param size      number of entries
     * @param witnesses how many confirmed all of these
     * @param of        how many the policy names
     * @param since     enough of them said so then or later, by their own clocks
     */
    public record Confirmed(long size, int witnesses, int of, Instant since) {}

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
    public synchronized HubAnswer<Integer> meet(String note) {
        try {
            WitnessedCheckpoint seen = new TrustPolicy(policy.logs(), policy.witnesses(), Quorum.NONE).read(note);
            long size = seen.checkpoint().size();
            seen.witnesses().forEach((witness, time) -> heard.merge(witness, new Word(size, time), Word::newer));
            return new HubAnswer.Given<>(seen.witnesses().size());
        } catch (ProofFailure e) {
            evidence.keep(Contradiction.of(Kind.FALSE_COSIGNATURE, e).shown(note));
            return new HubAnswer.Contradicted<>();
        } catch (MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    /** As much as enough witnesses have confirmed since this portal started; nothing while they are too few. */
    public synchronized Optional<Confirmed> newest() {
        Map<String, Long> sizes = new TreeMap<>();
        heard.forEach((witness, word) -> sizes.put(witness, word.size()));
        return reached(sizes).flatMap(size -> {
            Map<String, Instant> times = new TreeMap<>();
            heard.forEach((witness, word) -> {
                if (word.size() >= size) {
                    times.put(witness, word.time());
                }
            });
            return reached(times).map(since -> new Confirmed(size, times.size(), witnesses(), since));
        });
    }

    /** The largest value that enough witnesses have come to. */
    private <V extends Comparable<V>> Optional<V> reached(Map<String, V> values) {
        return values.values().stream()
                .sorted(Comparator.reverseOrder())
                .filter(value -> policy.quorum().reachedBy(atLeast(value, values)))
                .findFirst();
    }

    private static <V extends Comparable<V>> Set<String> atLeast(V least, Map<String, V> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(least) >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many witnesses the policy names. */
    public int witnesses() {
        return policy.witnesses().size();
    }
}
