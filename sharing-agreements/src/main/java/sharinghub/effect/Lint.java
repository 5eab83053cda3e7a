package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Permit;
import sharinghub.reference.ClauseRef;
import sharinghub.registers.Registers;

/** What is odd about a text that reads well: clauses without effect, bands that decide alone, and cases that wait for ever. */
public final class Lint {

    private Lint() {}

    /**
     * Everything found, the gravest first.
     *
     * @param above     agreements it stands under; what they forbid counts
     * @param registers those the text was read with
     * @param used      the clauses by which something was released, of whichever agreement; nothing when nobody looked
     * @throws TooIntricate when the effect of the text cannot be told
     */
    public static List<Finding> of(
            Agreement text, Collection<Agreement> above, Registers registers, Optional<Set<ClauseRef>> used)
            throws TooIntricate {
        List<Finding> findings = new ArrayList<>(Deadlock.find(text, above, registers));
        findings.addAll(IdleClauses.find(text, above, registers));
        for (Permit permit : text.permits()) {
            BandGate.of(permit, registers)
                    .ifPresent(band -> findings.add(new Finding(
                            Finding.Kind.BAND_ALONE,
                            "clause " + permit.number() + " waits for " + band
                                    + ", and says not `or professional judgement says so`")));
        }
        for (Permit permit : text.permits()) {
            if (used.isPresent() && !used.get().contains(text.refer(permit))) {
                findings.add(new Finding(
                        Finding.Kind.NEVER_USED, "clause " + permit.number() + " has never released anything"));
            }
        }
        return findings.stream().sorted(Comparator.comparing(Finding::kind)).toList();
    }
}
