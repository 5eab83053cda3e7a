package sharinghub.portal.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * One person at one browser, from signing in until the end. Changes only in when it was last used.
 *
 * @see Sessions
 */
public final class Session {

    /** Without a page opened for so long, a session is over. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** However busy, a session is over after so long. */
    public static final Duration LONGEST = Duration.ofHours(10);

    private final SignedIn who;
    private final String formToken;
    private final String idToken;
    private final Instant began;
    private volatile Instant used;

    Session(SignedIn who, String formToken, String idToken, Instant began) {
        this.who = who;
        this.formToken = formToken;
        this.idToken = idToken;
        this.began = began;
        this.used = began;
    }

    /** Whose session it is. */
    public SignedIn who() {
        return who;
    }

    /** What each of our forms carries in this session, and nobody else knows: 256 random bits. */
    public String formToken() {
        return formToken;
    }

    /** When it will be over unless another page is opened. */
    public Instant endsAt() {
        Instant idle = used.plus(IDLE);
        Instant longest = began.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** What tells Keycloak whose session there to end as well. */
    String idToken() {
        return idToken;
    }

    boolean over(Instant now) {
        return !now.isBefore(endsAt());
    }

    void use(Instant now) {
        used = now;
    }

    @Override
    public String toString() {
        return "session of " + who;
    }
}
