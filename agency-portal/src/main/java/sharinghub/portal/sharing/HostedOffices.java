package sharinghub.portal.sharing;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.portal.signin.SignedIn;

/** The offices of every agency that this portal hosts; each apart from the others. */
public final class HostedOffices {

    private final Map<AgencyId, Offices> byAgency;

    /** @param hosted one for each agency */
    public HostedOffices(Collection<Offices> hosted) {
        byAgency = hosted.stream().collect(Collectors.toUnmodifiableMap(Offices::agency, Function.identity()));
    }

    /** Those of the person's own agency; nobody is signed in for one that is not hosted here. */
    public Offices of(SignedIn who) {
        Offices offices = byAgency.get(who.agency());
        if (offices == null) {
            throw new IllegalStateException(who.agency() + " is not hosted here, yet somebody is signed in for it");
        }
        return offices;
    }

    /** Closes whatever was opened to a person who signs out. */
    public void forget(SignedIn who) {
        of(who).opened().close(who.person());
        of(who).known().forget(who.person());
    }
}
