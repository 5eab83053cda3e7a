package sharinghub.agreement;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;

/**
 * The parties of one agreement, in the order it lists them.
 *
 * @param list no agency twice
 */
public record Parties(List<Party> list) {

    /** Copies the list. */
    public Parties {
        list = List.copyOf(list);
    }

    /** The party that is this agency; nothing for an agency that the agreement does not list. */
    public Optional<Party> find(AgencyId agency) {
        for (Party party : list) {
            if (party.agency().equals(agency)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** The party for which that one acts; nothing when it acts for itself. */
    public Optional<Party> behind(Party party) {
        return party.actingFor().flatMap(this::find);
    }

    /** What people call the agency in this agreement; its short name if the agreement does not list it. */
    public String nameOf(AgencyId agency) {
        return find(agency).map(Party::name).orElse(agency.toString());
    }
}
