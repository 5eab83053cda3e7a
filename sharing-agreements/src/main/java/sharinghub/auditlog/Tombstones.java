package sharinghub.auditlog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The tombstones among opened entries: what may be missing from a log because it was erased, and nothing else.
 *
 * <p>A hidden entry and an erased one look alike, a leaf without a text. The tombstone that covers its place tells them
 * apart, and counts.
 */
public final class Tombstones {

    private final List<ProvenEntry> tombstones;
    private final NavigableMap<Long, Long> covered = new TreeMap<>();
    private final long[] opened;

    private Tombstones(List<ProvenEntry> opened) {
        this.opened = opened.stream().mapToLong(ProvenEntry::index).toArray();
        this.tombstones = opened.stream()
                .filter(proven -> proven.entry().deed().erasure().isPresent())
                .toList();
        NavigableMap<Long, Long> ranges = new TreeMap<>();
        tombstones.forEach(
                each -> ranges.merge(erasure(each).first(), erasure(each).last(), Math::max));
        long furthest = -1;
        for (var range : ranges.entrySet()) {
            furthest = Math.max(furthest, range.getValue());
            covered.put(range.getKey(), furthest);
        }
    }

    /** Those among these entries, which are in the order of the log. */
    public static Tombstones among(List<ProvenEntry> opened) {
        return new Tombstones(opened);
    }

    /**
     * Every place of a range is open but for those that were erased, as many as the tombstones say.
     *
     * @param first place, counted from 0
     * @param end   the place behind the last
     * @throws ProofFailure naming the first place that is neither, or the tombstone
     */
    public void explainAllThatIsClosed(long first, long end) throws ProofFailure {
        int next = 0;
        for (long place = first; place < end; place++) {
            if (next < opened.length && opened[next] == place) {
                next++;
            } else if (!covers(place)) {
                throw new ProofFailure(
                        "entry " + place + ": not opened, and no tombstone says that it was erased",
                        "opened or erased",
                        "closed");
            }
        }
        count(first, true);
    }

    /** From that place on, no more stands open of what tombstones cover than they leave. */
    void leaveOpenWhatIsOpen(long first) throws ProofFailure {
        count(first, false);
    }

    private void count(long first, boolean exactly) throws ProofFailure {
        for (ProvenEntry tombstone : tombstones) {
            Erasure erasure = erasure(tombstone);
            long closed = closed(erasure);
            boolean right = exactly ? closed == erasure.count() : closed >= erasure.count();
            if (erasure.last() >= tombstone.index() || (erasure.first() >= first && !right)) {
                throw new ProofFailure(
                        "entry " + tombstone.index()
                                + ": it says that another number of entries was erased than is missing",
                        erasure,
                        closed + " closed");
            }
        }
    }

    private boolean covers(long place) {
        Map.Entry<Long, Long> before = covered.floorEntry(place);
        return before != null && before.getValue() >= place;
    }

    private long closed(Erasure erasure) {
        return erasure.last() + 1 - erasure.first() - (openBefore(erasure.last() + 1) - openBefore(erasure.first()));
    }

    private long openBefore(long place) {
        int found = Arrays.binarySearch(opened, place);
        return found >= 0 ? found : -found - 1;
    }

    private static Erasure erasure(ProvenEntry tombstone) {
        return tombstone.entry().deed().erasure().orElseThrow();
    }
}
