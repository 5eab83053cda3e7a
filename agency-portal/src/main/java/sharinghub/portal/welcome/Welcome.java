package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.OpenToAnybody;

/** What this is, and where to sign in. */
@Path("/")
public final class Welcome {

    /**
     * What the page shows.
     *
     * @param names  each hosted agency's name by its short one
     * @param picker whom a visitor of the demonstration may be
     * @param then   where to go after signing in
     */
    public record Shown(Map<AgencyId, String> names, RolePicker picker, String then) {

        /** Whether the person asked for a page and was sent here first. */
        public boolean sentHere() {
            return !then.equals(SignIn.HOME);
        }

        /** Those offered whose agency is hosted here. */
        public List<RolePicker.Someone> people() {
            return picker.people().stream()
                    .filter(someone -> names.containsKey(someone.agency()))
                    .toList();
        }
    }

    private final Map<AgencyId, String> names;
    private final RolePicker picker;

    /** @param names each hosted agency's name by its short one, in the order to be shown */
    public Welcome(Map<AgencyId, String> names, RolePicker picker) {
        this.names = names;
        this.picker = picker;
    }

    /** Anybody may see who runs this and where to sign in. */
    @GET
    @OpenToAnybody
    public Page show(@QueryParam("then") @Nullable String then) {
        return Page.of("welcome/Welcome", new Shown(names, picker, SignIn.ourOwn(then)));
    }
}
