package sharinghub.hub.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Role;

/** Who is calling in the request at hand, in which role and at which door; filled before it opens, never changed after. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Peer peer;
    private @Nullable Caller caller;
    private @Nullable Role role;
    private String door = "";

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

    /**
     * In which of their roles they act here.
     *
     * @throws IllegalStateException where the door names no role
     */
    public Role role() {
        if (role == null) {
            throw new IllegalStateException("this door asks for no role");
        }
        return role;
    }

    /** The address they came to, with what stands in it, such as the case. */
    public String door() {
        return door;
    }

    void connected(Peer known) {
        peer = known;
    }

    void signedIn(Caller known, Optional<Role> as, String address) {
        caller = known;
        role = as.orElse(null);
        door = address;
    }
}
