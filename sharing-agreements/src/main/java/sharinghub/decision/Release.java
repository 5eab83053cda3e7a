package sharinghub.decision;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.reference.SectionId;

/**
 * What this agency may open: some of the sections asked for or all, each with the clause that allows it.
 *
 * @param allowed  at least one
 * @param withheld the others, each with its reasons; only those that the asker may know to exist. A section in neither map
 *     must not be mentioned to the asker.
 */
public record Release(SortedMap<SectionId, Allowed> allowed, SortedMap<SectionId, List<Reason>> withheld)
        implements Decision {

    /** Copies the maps; refuses to release nothing. */
    public Release {
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("a release of nothing is a refusal");
        }
        allowed = Collections.unmodifiableSortedMap(new TreeMap<>(allowed));
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
    }
}
