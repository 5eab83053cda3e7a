package sharinghub.hub.auditlog;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Recounts the whole log once a day, while deeds go on: so that what was changed long ago is found, which no start looks at
 * again. A log that does not add up takes nothing more ({@link Ledger#recount}). Of one that does, what has been kept long
 * enough is erased then.
 *
 * <p>What the database did not let it read it tries again a minute later.
 */
public final class NightlyCheck implements AutoCloseable {

    /**
     * What the newest recount came to.
     *
     * @param at     when it began
     * @param result what it found
     */
    public record Recounted(Instant at, SelfCheck result) {}

    private static final System.Logger LOG = System.getLogger(NightlyCheck.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final OldEntries old;
    private final LocalTime hour;
    private final InstantSource clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Recounted newest;
    private Instant due;

    /**
     * One that has not begun; its first recount comes at the next such hour.
     *
     * @param old  erased after a recount that found all well, so that nothing is lost by which it could be looked into
     * @param hour of the day (UTC), 0 to 23
     */
    public NightlyCheck(Ledger ledger, OldEntries old, int hour, InstantSource clock) {
        this.ledger = ledger;
        this.old = old;
        this.hour = LocalTime.of(hour, 0);
        this.clock = clock;
        this.due = after(clock.instant());
    }

    /** Looks at the clock every minute from now on. */
    public NightlyCheck begin() {
        Thread.ofVirtual().name("nightly check").start(() -> {
            while (!stopped()) {
                look();
            }
        });
        return this;
    }

    /** What the newest recount found; nothing before the first. */
    public Optional<Recounted> newest() {
        return Optional.ofNullable(newest);
    }

    /** Recounts, if the hour has come since the last time. */
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        try {
            SelfCheck found = ledger.recount();
            newest = new Recounted(now, found);
            due = after(now);
            if (found instanceof SelfCheck.Sound) {
                eraseOld();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the whole log could not be recounted; the next try comes in a minute", e);
        }
    }

    private void eraseOld() {
        try {
            old.erase();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what was kept long enough could not all be erased; the next try comes tomorrow", e);
        }
    }

    private Instant after(Instant now) {
        OffsetDateTime today = now.atOffset(ZoneOffset.UTC).with(hour);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private boolean stopped() {
        try {
            return stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Begins no other recount. */
    @Override
    public void close() {
        stopping.countDown();
    }
}
