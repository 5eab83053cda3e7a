package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.OpenToAnybody;

/** S01: what this is, and where to sign in. */
@Path("/")
public final class Welcome {

    /**
     * What the page shows.
     *
     * @param agencies those whose staff sign in here
     * @param people   whom a visitor of the demonstration may be; empty everywhere else
     * @param names    each agency's name by its short one
     * @param then     where to go after signing in
     */
    public record Shown(
            List<HostedAgency> agencies, List<DemonstrationPerson> people, Map<AgencyId, String> names, String then) {

        /** Whether the person asked for a page and was sent here first. */
        public boolean sentHere() {
            return !then.equals(SignIn.HOME);
        }
    }

    private final List<HostedAgency> agencies;
    private final List<DemonstrationPerson> people;
    private final Map<AgencyId, String> names;

    /** @param people whom a visitor of the demonstration may be; empty outside it */
    public Welcome(List<HostedAgency> agencies, List<DemonstrationPerson> people) {
        this.agencies = List.copyOf(agencies);
        this.people = List.copyOf(people);
        this.names = agencies.stream().collect(Collectors.toUnmodifiableMap(HostedAgency::id, HostedAgency::name));
    }

    /** Anybody may see who runs this and where to sign in. */
    @GET
    @OpenToAnybody
    public Page show(@QueryParam("then") @Nullable String then) {
        return Page.of("welcome/Welcome", new Shown(agencies, people, names, SignIn.ourOwn(then)));
    }
}
