package sharinghub.portal.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import sharinghub.agency.AgencyId;
import sharinghub.portal.signin.SignedIn;

/** Every agency whose staff work at this portal. What is one agency's is never used for another's staff. */
public final class HostedAgencies implements AutoCloseable {

    private final SequencedMap<AgencyId, HostedAgency> byId = new LinkedHashMap<>();

    /** In the order in which they are to be shown; each once. */
    public HostedAgencies(List<HostedAgency> agencies) {
        for (HostedAgency agency : agencies) {
            if (byId.putIfAbsent(agency.id(), agency) != null) {
                throw new IllegalArgumentException("the agency `" + agency.id() + "` is named twice");
            }
        }
    }

    /** The agency of a person who is signed in here. */
    public HostedAgency of(SignedIn who) {
        return find(who.agency())
                .orElseThrow(() -> new IllegalStateException("somebody of an agency not hosted here is signed in"));
    }

    /** The agency of that short name, if it is hosted here. */
    public Optional<HostedAgency> find(AgencyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them. */
    public List<HostedAgency> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public void close() {
        byId.values().forEach(HostedAgency::close);
    }
}
