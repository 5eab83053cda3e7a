package sharinghub.hub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import sharinghub.reference.Hash;

/**
 * How much of the hub one portal may have at a time, so that no portal, broken or hostile, keeps the others out (threat
 * model T37). What is more than its share waits a while for its turn.
 */
final class FairShare {

    /** A request's turn; closed when the request is answered. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    private record Portions(Semaphore all, Semaphore longBodies) {}

    private final int atOnce;
    private final int longAtOnce;
    private final Semaphore longBodies;
    private final Duration patience;
    private final Map<Hash, Portions> peers = new ConcurrentHashMap<>();

    /**
     * @param atOnce      requests of one peer
     * @param longAtOnce  of those, requests with a long body; each may take as much memory as the longest body
     * @param longTogether requests with a long body, of all peers
     * @param patience    how long a request waits for its turn
     */
    FairShare(int atOnce, int longAtOnce, int longTogether, Duration patience) {
        this.atOnce = atOnce;
        this.longAtOnce = longAtOnce;
        this.longBodies = new Semaphore(longTogether, true);
        this.patience = patience;
    }

    /**
     * Waits for a turn; nothing when none came in time.
     *
     * @param peer SHA-256 of its certificate, which our authority has issued: so there are only so many
     */
    Optional<Turn> turn(Hash peer, boolean longBody) throws InterruptedException {
        Portions own = peers.computeIfAbsent(
                peer, unused -> new Portions(new Semaphore(atOnce, true), new Semaphore(longAtOnce, true)));
        List<Semaphore> needed = longBody ? List.of(own.longBodies(), longBodies, own.all()) : List.of(own.all());
        List<Semaphore> taken = new ArrayList<>();
        long until = System.nanoTime() + patience.toNanos();
        for (Semaphore each : needed) {
            if (!each.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                taken.forEach(Semaphore::release);
                return Optional.empty();
            }
            taken.add(each);
        }
        return Optional.of(() -> taken.forEach(Semaphore::release));
    }
}
