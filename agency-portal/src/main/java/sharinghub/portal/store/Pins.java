package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * The newest checkpoint of the hub's log that this agency has met and verified. Whoever pins one has first proved that it
 * continues the one pinned before.
 */
public final class Pins {

    private static final String KIND = "pin";
    private static final String NEWEST = "newest";

    private final PortalStore store;

    /** Pins in that store. */
    public Pins(PortalStore store) {
        this.store = store;
    }

    /** The signed note pinned last; nothing before the first. */
    public Optional<String> newest() {
        return store.find(KIND, NEWEST).map(note -> new String(note, UTF_8));
    }

    /** Pins a signed note, exactly as it came. */
    public void pin(String note) {
        store.keep(KIND, NEWEST, note.getBytes(UTF_8));
    }
}
