package sharinghub.hub.witnesses;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.LogState;
import sharinghub.hub.auditlog.Transactions;

/**
 * Looks every ten seconds for what witnesses have said to any hub on this database, and how long the log has gone
 * unwitnessed; once an hour it tells the operator.
 */
public final class WitnessWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WitnessWatch.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_WARNINGS = Duration.ofHours(1);

    private final Transactions transactions;
    private final Optional<WitnessRule> rule;
    private final Duration alarm;
    private final InstantSource clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Instant unwitnessedSince;
    private @Nullable Instant warned;

    /** @param alarm how long an entry may wait for its quorum before the operator is told */
    WitnessWatch(Transactions transactions, Optional<WitnessRule> rule, Duration alarm, InstantSource clock) {
        this.transactions = transactions;
        this.rule = rule;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Looks now, and every ten seconds from now on. Whoever spoke before this counts only when they speak again. */
    public WitnessWatch begin() {
        if (rule.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "no witness is asked for (`hub.log.policy`): an older copy of the database put back would not be noticed");
            return this;
        }
        look();
        Thread.ofVirtual().name("witness watch").start(() -> {
            while (!stopped()) {
                look();
            }
        });
        return this;
    }

    /** Since when the first entry waits that no quorum has seen, if it has waited long enough for an alarm. */
    public Optional<Instant> alarm() {
        return Optional.ofNullable(unwitnessedSince)
                .filter(since -> !since.plus(alarm).isAfter(clock.instant()));
    }

    /** How many seconds it has waited; 0 while all are seen. The metric `log_unwitnessed_seconds` on the admin socket. */
    public long unwitnessedSeconds() {
        Instant since = unwitnessedSince;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    /** Looks once. What the database did not let it read it reads the next time. */
    void look() {
        try {
            rule.ifPresent(each -> unwitnessedSince = since(each).orElse(null));
            warn();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "it could not be read what witnesses have said; the next look comes in ten seconds",
                    e);
        }
    }

    private Optional<Instant> since(WitnessRule each) {
        return transactions.read(rows -> {
            LogState log = LogState.read(rows);
            return each.unwitnessedSince(log, each.look(log, clock.instant()));
        });
    }

    private synchronized void warn() {
        Optional<Instant> since = alarm();
        if (since.isEmpty()) {
            warned = null;
            return;
        }
        Instant now = clock.instant();
        if (warned == null || !warned.plus(BETWEEN_WARNINGS).isAfter(now)) {
            warned = now;
            LOG.log(Level.WARNING, "no quorum of witnesses has confirmed what was logged since {0}", since.get());
        }
    }

    private boolean stopped() {
        try {
            return stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Looks no more. */
    @Override
    public void close() {
        stopping.countDown();
    }
}
