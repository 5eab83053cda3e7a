package sharinghub.hub.auditlog;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What time it is by the witnesses: each one's newest word says its own clock, and from there this machine's monotonic
 * clock, which no one can set, counts on.
 *
 * <p>The middle counts, so that one wrong clock among three or more decides nothing. Silence ends nothing either: when no
 * witness speaks any more, those who spoke last are still counted on. In memory only, for a monotonic clock ends with its process.
 */
public final class WitnessClocks {

    /** Clocks that are kept differ by less. */
    public static final Duration FURTHEST_APART = Duration.ofSeconds(60);

    /** Whoever was silent for longer than this, while others spoke, does not count beside them. */
    static final Duration TOGETHER = Duration.ofMinutes(10);

    private record Word(Instant time, long nanos) {}

    private final LongSupplier nanos;
    private final Map<String, Word> newest = new HashMap<>();

    /** @param nanos as {@link System#nanoTime} counts them */
    public WitnessClocks(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * A witness has just spoken.
     *
     * @param time by its clock; newer than what it said before, for a word that is only repeated says nothing of now
     */
    public synchronized void heard(String witness, Instant time) {
        newest.put(witness, new Word(time, nanos.getAsLong()));
    }

    /** Why the hub's clock is not to be believed, or nothing; nothing before any witness was heard. */
    synchronized Optional<String> objection(Instant now) {
        List<Instant> times = times();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Instant lower = times.get((times.size() - 1) / 2);
        Instant upper = times.get(times.size() / 2);
        if (!now.isBefore(lower.minus(FURTHEST_APART)) && !now.isAfter(upper.plus(FURTHEST_APART))) {
            return Optional.empty();
        }
        return Optional.of("the hub's clock says " + now + ", over 60 seconds from that of its witnesses, " + upper
                + "; the operator of whichever is wrong must set it right");
    }

    /** Whether a witness was heard in the last minutes whose clock says the same. */
    synchronized boolean confirm(Instant now) {
        long moment = nanos.getAsLong();
        return newest.values().stream()
                .filter(word -> age(word, moment).compareTo(TOGETHER) <= 0)
                .anyMatch(word -> agree(word.time().plus(age(word, moment)), now));
    }

    /** Whether two clocks say the same, as well as clocks do. */
    public static boolean agree(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(FURTHEST_APART) <= 0;
    }

    /**
     * Whether a witness's word says more of now than the one before it: it is newer; or the one before was ahead of every
     * clock, from a witness that has since been set right, and must not silence it for years.
     *
     * @param now by the hub's clock
     */
    public static boolean isNews(Instant before, Instant word, Instant now) {
        return word.isAfter(before) || (before.isAfter(now.plus(FURTHEST_APART)) && word.isBefore(before));
    }

    /** What it is now by each witness that counts, earliest first. */
    private List<Instant> times() {
        long moment = nanos.getAsLong();
        Duration youngest = newest.values().stream()
                .map(word -> age(word, moment))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        return newest.values().stream()
                .filter(word -> age(word, moment).compareTo(youngest.plus(TOGETHER)) <= 0)
                .map(word -> word.time().plus(age(word, moment)))
                .sorted()
                .toList();
    }

    private static Duration age(Word word, long moment) {
        return Duration.ofNanos(moment - word.nanos());
    }
}
