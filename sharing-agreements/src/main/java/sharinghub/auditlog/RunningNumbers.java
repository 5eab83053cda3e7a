package sharinghub.auditlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharinghub.agency.AgencyId;

/**
 * What the running numbers of opened entries must show: that they only grow, and that for an agency for which everything
 * is opened none is left out but those of erased entries, exactly as many as the tombstones say.
 */
public final class RunningNumbers {

    private final Set<AgencyId> completeFor;
    private final boolean fromStart;
    private final Map<AgencyId, ErasedNumbers> erased = new HashMap<>();
    private final Map<AgencyId, Long> last = new HashMap<>();

    private RunningNumbers(List<ProvenEntry> opened, Set<AgencyId> completeFor, boolean fromStart) {
        this.completeFor = completeFor;
        this.fromStart = fromStart;
        for (ProvenEntry proven : opened) {
            proven.entry()
                    .deed()
                    .erasure()
                    .ifPresent(erasure -> erasure.concerns()
                            .forEach((agency, numbers) -> erasedOf(agency).add(numbers)));
        }
    }

    private ErasedNumbers erasedOf(AgencyId agency) {
        return erased.computeIfAbsent(agency, unused -> new ErasedNumbers());
    }

    /**
     * Holds, or names the entry before which a number is wrong.
     *
     * @param opened      in the order of the log
     * @param completeFor the agencies for which no number may be missing
     * @param fromStart   whether the range begins with the log, so that the first number must be 1
     * @throws ProofFailure naming the entry and the agency
     */
    public static void check(List<ProvenEntry> opened, Set<AgencyId> completeFor, boolean fromStart)
            throws ProofFailure {
        RunningNumbers numbers = new RunningNumbers(opened, completeFor, fromStart);
        for (ProvenEntry proven : opened) {
            for (var number : proven.entry().numbers().entrySet()) {
                numbers.follows(proven.index(), number.getKey(), number.getValue());
            }
            if (proven.entry().deed().erasure().isPresent()) {
                for (var said : proven.entry().deed().erasure().get().concerns().entrySet()) {
                    numbers.countsRight(proven.index(), said.getKey(), said.getValue());
                }
            }
        }
    }

    private void follows(long index, AgencyId agency, long number) throws ProofFailure {
        boolean first = !last.containsKey(agency) && !fromStart;
        long before = last.getOrDefault(agency, 0L);
        boolean right = number > before
                && (first || !completeFor.contains(agency) || erasedOf(agency).explain(before + 1, number - 1));
        if (!right) {
            throw new ProofFailure(
                    "entry " + index + ": the running numbers of " + agency + " show an entry left out or put in",
                    "number " + number,
                    "number " + before + " before it");
        }
        last.put(agency, number);
    }

    /** Every number it speaks of is below its own, so all that are missing have been met by now. */
    private void countsRight(long index, AgencyId agency, Erasure.Numbers said) throws ProofFailure {
        long missing = erasedOf(agency).missing(said);
        if (completeFor.contains(agency) && (fromStart ? missing != said.count() : missing > said.count())) {
            throw new ProofFailure(
                    "entry " + index + ": it says that another number of entries of " + agency
                            + " was erased than is missing",
                    said.count() + " erased",
                    missing + " missing");
        }
    }
}
