package sharinghub.hub.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is calling in the request at hand; filled before a door opens, never changed after. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Peer peer;
    private @Nullable Caller caller;

    /** The portal at the other end of the connection. */
    public Peer peer() {
        if (peer == null) {
            throw new IllegalStateException("no door opens before the peer is known");
        }
        return peer;
    }

    /**
     * The person who asks.
     *
     * @throws IllegalStateException where the door lets a portal ask alone; look with {@link #person()} there
     */
    public Caller get() {
        return person().orElseThrow(() -> new IllegalStateException("this door asks for no person"));
    }

    /** The person who asks, or nothing when a portal asks on its own. */
    public Optional<Caller> person() {
        return Optional.ofNullable(caller);
    }

    void connected(Peer known) {
        peer = known;
    }

    void signedIn(Caller known) {
        caller = known;
    }
}
