package sharinghub.auditlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharinghub.agency.AgencyId;

/**
 * What the running numbers of opened entries must show: that they only grow, and that for an agency for which everything
 * is opened none is left out.
 */
public final class RunningNumbers {

    private RunningNumbers() {}

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
        Map<AgencyId, Long> last = new HashMap<>();
        for (ProvenEntry proven : opened) {
            for (var number : proven.entry().numbers().entrySet()) {
                check(proven.index(), number.getKey(), number.getValue(), last, completeFor, fromStart);
            }
        }
    }

    private static void check(
            long index,
            AgencyId agency,
            long number,
            Map<AgencyId, Long> last,
            Set<AgencyId> completeFor,
            boolean fromStart)
            throws ProofFailure {
        boolean first = !last.containsKey(agency) && !fromStart;
        long before = last.getOrDefault(agency, 0L);
        boolean wrong = completeFor.contains(agency) && !first ? number != before + 1 : number <= before;
        if (wrong) {
            throw new ProofFailure(
                    "entry " + index + ": the running numbers of " + agency + " show an entry left out or put in",
                    "number " + number,
                    "number " + before + " before it");
        }
        last.put(agency, number);
    }
}
