package sharinghub.portal.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sharinghub.reference.CaseRef;

/**
 * What people were given, in memory only: for one person, one case, 15 minutes. What is too old is closed before anything
 * else is done here, so a half outlives its time only while nobody asks for any.
 */
public final class OpenedCases {

    /** How long a case stays open to whom it was opened. */
    public static final Duration OPEN = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<Key, OpenedCase> open = new HashMap<>();

    private record Key(UUID person, CaseRef about) {}

    /** Nothing is open yet. */
    public OpenedCases(InstantSource clock) {
        this.clock = clock;
    }

    /** Keeps what a person was given, in place of what they were given of that case before. */
    synchronized void keep(UUID person, OpenedCase given) {
        sweep();
        OpenedCase before = open.put(new Key(person, given.about()), given);
        if (before != null) {
            before.close();
        }
    }

    /** What that person was given of that case, while it lasts. */
    public synchronized Optional<OpenedCase> find(UUID person, CaseRef about) {
        sweep();
        return Optional.ofNullable(open.get(new Key(person, about)));
    }

    /** Closes everything that person was given: they have signed out. */
    public synchronized void close(UUID person) {
        sweep();
        closeIf(open.entrySet().iterator(), entry -> entry.getKey().person().equals(person));
    }

    private void sweep() {
        Instant now = clock.instant();
        closeIf(
                open.entrySet().iterator(),
                entry -> !now.isBefore(entry.getValue().until()));
    }

    private static void closeIf(
            Iterator<Map.Entry<Key, OpenedCase>> entries,
            java.util.function.Predicate<Map.Entry<Key, OpenedCase>> over) {
        while (entries.hasNext()) {
            Map.Entry<Key, OpenedCase> entry = entries.next();
            if (over.test(entry)) {
                entry.getValue().close();
                entries.remove();
            }
        }
    }
}
