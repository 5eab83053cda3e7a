package sharinghub.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.text.Day;

/**
 * An agreement whose place another version has taken for good. Nothing new is sealed under it. What was sealed under it
 * is decided by its permits and those of the version in force, and by the forbids of every version from it to that one.
 */
public final class Succeeded implements Deciding {

    private final Agreement agreement;
    private final Set<AgencyId> stopped;
    private final Set<AgencyId> leavers;
    private final Deciding next;
    private final Instant since;

    /**
     * @param stopped who stopped its own part under this version
     * @param leavers who left this version
     * @param next    the version that follows
     * @param since   from when on
     */
    Succeeded(Agreement agreement, Set<AgencyId> stopped, Set<AgencyId> leavers, Deciding next, Instant since) {
        this.agreement = agreement;
        this.stopped = stopped;
        this.leavers = leavers;
        this.next = next;
        this.since = since;
    }

    @Override
    public Agreement agreement() {
        return agreement;
    }

    /** The version that follows; it may be followed itself. */
    public Deciding next() {
        return next;
    }

    /** From when on it is followed. */
    public Instant since() {
        return since;
    }

    @Override
    public AgreementInForce inForce() {
        return next.inForce();
    }

    @Override
    public List<Deciding> line() {
        return Stream.concat(Stream.of(this), next.line().stream()).toList();
    }

    /** Whether the version in force binds that agency, which has left neither this one nor any in between. */
    @Override
    public boolean binds(AgencyId agency) {
        return !leavers.contains(agency) && next.binds(agency);
    }

    /** Whether that agency has stopped under this version or any after it. */
    @Override
    public boolean isStoppedFor(AgencyId agency) {
        return stopped.contains(agency) || next.isStoppedFor(agency);
    }

    /** That it was followed, and by which, for people; a whole sentence without its full stop. */
    public String words() {
        String now = next instanceof Succeeded
                ? ", and version " + inForce().agreement().version().number() + " is in force"
                : "";
        return followed(agreement, next.agreement(), since) + now;
    }

    static String followed(Agreement older, Agreement newer, Instant since) {
        return older.version() + " was followed by version " + newer.version().number() + " on "
                + Day.said(since.atZone(AgreementInForce.ZONE).toLocalDate());
    }
}
