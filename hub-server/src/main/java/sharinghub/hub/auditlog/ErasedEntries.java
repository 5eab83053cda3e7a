package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.Erasure;

/** During a recount: what is erased must be what the tombstones say, place by place and number by number. */
final class ErasedEntries {

    private final long start;
    private final Map<Long, ErasureTally> tallies = new HashMap<>();
    private List<Tombstone> tombstones = List.of();

    /** @param start the first place that is looked at; a range that begins before it is not counted */
    ErasedEntries(long start) {
        this.start = start;
    }

    /** Goes on to a page; to be called after its entries were read, so that no erased one comes before its tombstone. */
    void page(EntityManager rows, long first, int count) {
        tombstones = Tombstone.about(rows, first, first + count);
    }

    /**
     * The next entry.
     *
     * @param says its text; none when it is gone
     */
    void next(LoggedEntry row, SortedMap<AgencyId, Long> numbers, Optional<AuditEntry> says) {
        boolean erased = says.isEmpty();
        if (erased && !row.isWhollyErased()) {
            throw new LogDiffers("entry " + row.index() + " is erased in part");
        }
        boolean covered = false;
        for (Tombstone tombstone : tombstones) {
            if (tombstone.covers(row.index())) {
                covered = true;
                tallies.computeIfAbsent(tombstone.index(), unused -> new ErasureTally(tombstone.first()))
                        .add(numbers, erased);
            }
        }
        if (erased && !covered) {
            throw new LogDiffers("entry " + row.index() + " is gone, and no tombstone says that it was erased");
        }
        standsWhereItSays(row.index(), says.flatMap(entry -> entry.deed().erasure()));
    }

    private void standsWhereItSays(long index, Optional<Erasure> says) {
        Optional<Tombstone> listed =
                tombstones.stream().filter(one -> one.index() == index).findFirst();
        if (listed.isPresent() != says.isPresent()
                || (says.isPresent() && !listed.get().isOf(says.get()))) {
            throw new LogDiffers("entry " + index + " is not the tombstone that the list of them says");
        }
        ErasureTally tally = tallies.remove(index);
        if (says.isPresent() && says.get().first() >= start) {
            Erasure said = says.get();
            if (tally == null || !tally.erasure(said.kept()).equals(says)) {
                throw new LogDiffers("entry " + index + " says that other entries were erased than are gone");
            }
        }
    }
}
