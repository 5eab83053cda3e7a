package sharinghub.effect;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;

/**
 * Who might read: somebody of one team of an agency, or of an agency whose team is not known.
 *
 * @param agency the agency
 * @param team   the part of it; nothing where the agency has no teams, or the person is in none
 */
public record Reader(AgencyId agency, Optional<Team> team) implements Comparable<Reader> {

    /** Reads what {@link #toString()} writes. */
    public static Reader fromText(String text) {
        return text.indexOf('/') < 0
                ? new Reader(new AgencyId(text), Optional.empty())
                : new Reader(Team.fromText(text).agency(), Optional.of(Team.fromText(text)));
    }

    /** What sentences call somebody there: `Brockmere Borough Council (housing)`. */
    String said(String agencyName) {
        return agencyName
                + team.map(part -> " (" + part.name().replace('-', ' ') + ")").orElse("");
    }

    @Override
    public int compareTo(Reader other) {
        return toString().compareTo(other.toString());
    }

    /** As an agreement says it: `brockmere-council` or `brockmere-council/housing`. */
    @Override
    public String toString() {
        return team.map(Team::toString).orElse(agency.text());
    }
}
