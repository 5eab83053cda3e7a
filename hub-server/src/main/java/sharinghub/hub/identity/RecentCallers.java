package sharinghub.hub.identity;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sharinghub.reference.Hash;

/**
 * Tokens found good, each until it expires; the {@value #MOST} used last. The key holds the whole directory row, so that a
 * row that changes forgets its tokens at once.
 */
final class RecentCallers {

    static final int MOST = 10_000;

    private record Key(Hash token, Peer peer) {}

    private final InstantSource clock;
    private final Map<Key, Caller> callers = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Caller> eldest) {
            return size() > MOST;
        }
    };

    RecentCallers(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Optional<Caller> find(Hash token, Peer peer) {
        Key key = new Key(token, peer);
        Caller caller = callers.get(key);
        if (caller != null && !clock.instant().isBefore(caller.until())) {
            callers.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(caller);
    }

    synchronized void remember(Hash token, Peer peer, Caller caller) {
        callers.put(new Key(token, peer), caller);
    }
}
