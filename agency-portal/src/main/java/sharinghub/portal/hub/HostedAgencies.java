package sharinghub.portal.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import sharinghub.agency.AgencyId;

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

    /** All of them. */
    public List<HostedAgency> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public void close() {
        byId.values().forEach(HostedAgency::close);
    }
}
