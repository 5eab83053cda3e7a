package sharinghub.portal.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sign-ins that have begun and not come back yet: at most {@value #MOST}, each for ten minutes and good for once. Beginning
 * is open to anybody, so the oldest make room.
 */
public final class StartedSignIns {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<String, StartedSignIn> byKeptNumber = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StartedSignIn> eldest) {
            return size() > MOST;
        }
    };
    private final SecureRandom chance;
    private final InstantSource clock;

    /** None yet. */
    public StartedSignIns(SecureRandom chance, InstantSource clock) {
        this.chance = chance;
        this.clock = clock;
    }

    /** Keeps one; the number returned goes into the browser's cookie. */
    public synchronized String keep(StartedSignIn start) {
        String number = RandomText.make(chance);
        byKeptNumber.put(RandomText.kept(number), start);
        return number;
    }

    /** Gives out the one of that number, once; nothing when there is none or it took too long. */
    public synchronized Optional<StartedSignIn> take(String number) {
        Instant earliest = clock.instant().minus(LONGEST);
        return Optional.ofNullable(byKeptNumber.remove(RandomText.kept(number)))
                .filter(start -> start.at().isAfter(earliest));
    }
}
