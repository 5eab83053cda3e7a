package sharinghub.hub.auditlog;

import java.time.Period;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Erasure;

/** Counts, entry by entry in their order, what a range of places holds and how much of it is erased. */
final class ErasureTally {

    private static final class Numbers {

        private final long first;
        private long last;
        private long erased;

        Numbers(long first) {
            this.first = first;
        }
    }

    private final SortedMap<AgencyId, Numbers> concerned = new TreeMap<>();
    private final long first;
    private long last;
    private long erased;

    /** @param first the first place of the range */
    ErasureTally(long first) {
        this.first = first;
        this.last = first - 1;
    }

    /** The entry at the next place. */
    void add(SortedMap<AgencyId, Long> numbers, boolean isErased) {
        last++;
        if (isErased) {
            erased++;
        }
        numbers.forEach((agency, number) -> {
            Numbers its = concerned.computeIfAbsent(agency, unused -> new Numbers(number));
            its.last = number;
            if (isErased) {
                its.erased++;
            }
        });
    }

    /** What a tombstone over the range must say; nothing while none of it is erased. */
    Optional<Erasure> erasure(Period kept) {
        if (erased == 0) {
            return Optional.empty();
        }
        SortedMap<AgencyId, Erasure.Numbers> concerns = new TreeMap<>();
        concerned.forEach((agency, its) -> {
            if (its.erased > 0) {
                concerns.put(agency, new Erasure.Numbers(its.first, its.last, its.erased));
            }
        });
        return Optional.of(new Erasure(first, last, erased, kept, concerns));
    }
}
