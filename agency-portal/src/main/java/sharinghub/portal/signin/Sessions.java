package sharinghub.portal.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Every session of this portal, in memory only: a restart signs everybody out, a stolen disk signs nobody in. The browser
 * holds a random number; we keep its digest. When a session ends, for whatever reason, so does what was open to the person.
 */
public final class Sessions {

    private final Map<String, Session> byKeptNumber = new ConcurrentHashMap<>();
    private final SecureRandom chance;
    private final InstantSource clock;
    private final Consumer<SignedIn> forget;

    /**
     * No session yet.
     *
     * @param forget closes whatever was opened to a person whose session ends
     */
    public Sessions(SecureRandom chance, InstantSource clock, Consumer<SignedIn> forget) {
        this.chance = chance;
        this.clock = clock;
        this.forget = forget;
    }

    /**
     * Begins a session under a number nobody has seen before, whatever number the browser came with.
     *
     * @param idToken what Keycloak said of the person; handed back to it at sign-out
     * @return the number for the browser's cookie: 256 random bits
     */
    public String begin(SignedIn who, String idToken) {
        Instant now = clock.instant();
        byKeptNumber.forEach((kept, session) -> {
            if (session.over(now)) {
                remove(kept);
            }
        });
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
            remove(kept);
            return Optional.empty();
        }
        session.use(now);
        return Optional.of(session);
    }

    /** Ends the session of that number; from now on the number is worth nothing. */
    public void end(String number) {
        remove(RandomText.kept(number));
    }

    private void remove(String kept) {
        Session session = byKeptNumber.remove(kept);
        if (session != null) {
            forget.accept(session.who());
        }
    }
}
