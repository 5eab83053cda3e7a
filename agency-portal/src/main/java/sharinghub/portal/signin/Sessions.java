package sharinghub.portal.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every session of this portal, in memory only: a restart signs everybody out, a stolen disk signs nobody in. The browser
 * holds a random number; we keep its digest.
 */
public final class Sessions {

    private final Map<String, Session> byKeptNumber = new ConcurrentHashMap<>();
    private final SecureRandom chance;
    private final InstantSource clock;

    /** No session yet. */
    public Sessions(SecureRandom chance, InstantSource clock) {
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * Begins a session under a number nobody has seen before, whatever number the browser came with.
     *
     * @param idToken what Keycloak said of the person; handed back to it at sign-out
     * @return the number for the browser's cookie: 256 random bits
     */
    public String begin(SignedIn who, String idToken) {
        Instant now = clock.instant();
        byKeptNumber.values().removeIf(session -> session.over(now));
        String number = RandomText.make(chance);
        byKeptNumber.put(RandomText.kept(number), new Session(who, RandomText.make(chance), idToken, now));
        return number;
    }

    /** The session of that number, now used once more; nothing when there is none or it is over. */
    public Optional<Session> use(String number) {
        Instant now = clock.instant();
        String kept = RandomText.kept(number);
        Session session = byKeptNumber.get(kept);
        if (session == null) {
            return Optional.empty();
        }
        if (session.over(now)) {
            byKeptNumber.remove(kept);
            return Optional.empty();
        }
        session.use(now);
        return Optional.of(session);
    }

    /** Ends the session of that number; from now on the number is worth nothing. */
    public void end(String number) {
        byKeptNumber.remove(RandomText.kept(number));
    }
}
