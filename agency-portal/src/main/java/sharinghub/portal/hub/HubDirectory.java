package sharinghub.portal.hub;

import sharinghub.exchange.Directory;
import sharinghub.portal.signin.SignedIn;

/** The door to the directory of partner agencies. */
public final class HubDirectory {

    private final HubLine line;

    /** @param line of one agency */
    public HubDirectory(HubLine line) {
        this.line = line;
    }

    /** Every row, as the hub lists it; compare it with what is pinned before relying on it. */
    public HubAnswer<Directory> listed(SignedIn who) {
        return line.get(who, "/directory", Directory.class);
    }
}
