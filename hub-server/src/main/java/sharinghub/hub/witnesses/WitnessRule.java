package sharinghub.hub.witnesses;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.hub.auditlog.LogState;
import sharinghub.hub.auditlog.Precondition;

/**
 * Nothing is logged before a quorum of witnesses has confirmed the log since this start, nor when an entry has waited for its
 * quorum longer than the grace: a log that nobody watches could be rewritten by nobody knows whom.
 */
final class WitnessRule implements Precondition {

    private record Written(long index, Instant time) {}

    private final TrustPolicy policy;
    private final Duration grace;
    private final HeardWitnesses heard;
    private volatile @Nullable Written remembered;

    /** @param grace how long an entry may wait for its quorum */
    WitnessRule(TrustPolicy policy, Duration grace, HeardWitnesses heard) {
        this.policy = policy;
        this.grace = grace;
        this.heard = heard;
    }

    @Override
    public Optional<String> objection(LogState log, Instant now) {
        NewestWords words = look(log, now);
        return waits().or(() -> unwitnessedSince(log, words)
                .filter(since -> since.plus(grace).isBefore(now))
                .map(since -> "since " + since + " no quorum of its witnesses (" + policy.quorum()
                        + ") has confirmed the log; it opens by itself when they do"));
    }

    /** Takes in who has spoken by now. */
    NewestWords look(LogState log, Instant now) {
        NewestWords words = NewestWords.read(log.rows(), policy);
        heard.look(words.times(), now);
        return words;
    }

    private Optional<String> waits() {
        SortedSet<String> confirmed = heard.confirmed();
        return policy.quorum().reachedBy(confirmed)
                ? Optional.empty()
                : Optional.of(
                        "the hub was started and waits for its partners' portals to confirm that this is the newest state"
                                + " of its log; it asks for " + policy.quorum() + ", and "
                                + (confirmed.isEmpty() ? "none" : String.join(", ", confirmed)) + " has come so far");
    }

    /** When the first entry was written that no quorum has seen; nothing while all are seen. */
    Optional<Instant> unwitnessedSince(LogState log, NewestWords words) {
        long first = words.confirmedSize();
        if (first >= log.size()) {
            return Optional.empty();
        }
        Written known = remembered;
        if (known == null || known.index() != first) {
            known = new Written(first, log.timeOf(first).orElse(Instant.EPOCH));
            remembered = known;
        }
        return Optional.of(known.time());
    }
}
