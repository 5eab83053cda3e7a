package sharinghub.auditlog;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;

/**
 * One line of the log: one deed, when, and its running number for each agency concerned.
 *
 * <p>An agency that sees its own numbers without a gap knows that no entry that concerns it was kept from it.
 *
 * @param time    by the hub's clock, UTC
 * @param deed    what was done
 * @param numbers for each agency concerned, the number of this entry among those that concern it, counted from 1
 */
public record AuditEntry(Instant time, AuditedDeed deed, SortedMap<AgencyId, Long> numbers) {

    /** Refuses an entry that leaves out an agency it concerns, a number below 1, and a tombstone for its own number. */
    public AuditEntry {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        for (AgencyId agency : deed.concerned()) {
            if (!numbers.containsKey(agency)) {
                throw new IllegalArgumentException("the entry concerns " + agency + " but has no number for it");
            }
        }
        if (numbers.values().stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("running numbers are counted from 1");
        }
        SortedMap<AgencyId, Long> own = numbers;
        deed.erasure()
                .ifPresent(erasure -> erasure.concerns().forEach((agency, erased) -> {
                    if (erased.last() >= own.getOrDefault(agency, 0L)) {
                        throw new IllegalArgumentException("a tombstone stands after the entries it is for");
                    }
                }));
    }
}
