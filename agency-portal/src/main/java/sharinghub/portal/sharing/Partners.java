package sharinghub.portal.sharing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.Directory;
import sharinghub.exchange.ListedAgency;
import sharinghub.keys.AgencyKeys;

/** The partner agencies as this portal pinned them; sealing and checking go by these keys and no others. */
public final class Partners {

    private final SortedMap<AgencyId, ListedAgency> rows = new TreeMap<>();

    /** @param pinned one row for each partner, this agency's own among them */
    public Partners(Collection<ListedAgency> pinned) {
        for (ListedAgency row : pinned) {
            if (rows.put(row.agency(), row) != null) {
                throw new IllegalArgumentException("two rows are pinned for " + row.agency());
            }
        }
    }

    /**
     * Reads every `*.json` of a folder, one agency a file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong with it
     */
    public static Partners read(Path folder) {
        return new Partners(Directory.read(folder).agencies());
    }

    /** The keys pinned for that agency; nothing for one that is no partner. */
    public Optional<AgencyKeys> keys(AgencyId agency) {
        return Optional.ofNullable(rows.get(agency)).map(ListedAgency::keys);
    }

    /** What people call the agency; its short name for one that is no partner. */
    public String nameOf(AgencyId agency) {
        return Optional.ofNullable(rows.get(agency)).map(ListedAgency::name).orElse(agency.text());
    }

    /**
     * The agencies that the hub lists otherwise than they are pinned here: another row, a missing one, or one nobody
     * pinned. Unless this is empty nothing may be sealed (threat model T6).
     */
    public SortedSet<AgencyId> differing(Directory told) {
        SortedMap<AgencyId, ListedAgency> theirs = new TreeMap<>();
        SortedSet<AgencyId> differing = new TreeSet<>();
        for (ListedAgency row : told.agencies()) {
            if (theirs.put(row.agency(), row) != null) {
                differing.add(row.agency());
            }
        }
        for (AgencyId agency : union(rows.keySet(), theirs.keySet())) {
            if (!Optional.ofNullable(rows.get(agency)).equals(Optional.ofNullable(theirs.get(agency)))) {
                differing.add(agency);
            }
        }
        return differing;
    }

    private static SortedSet<AgencyId> union(Collection<AgencyId> some, Collection<AgencyId> others) {
        SortedSet<AgencyId> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Everybody, by short name. */
    public List<AgencyId> all() {
        return List.copyOf(rows.keySet());
    }
}
