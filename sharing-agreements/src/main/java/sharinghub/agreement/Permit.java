package sharinghub.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.ClauseNumber;

/**
 * Lets some share something with others. Nothing else does.
 *
 * @param number   as printed
 * @param title    as people read it
 * @param scope    who, what, with whom, what for, when; names its categories unless it only reveals that something is
 *     held, its subject roles, and its purposes
 * @param urgent   whether an urgent request need not wait for the times of the scope
 * @param breakGlass who looks at each opening afterwards, if this is a clause for emergencies
 * @param gateways the powers or duties to share, as the register of gateways lists them; at least one
 * @param bases    what each agency concerned rests on under data protection law
 * @param onward   what a recipient may pass on, nothing may be passed on without it
 * @param keep     how long a recipient keeps what; the first line that covers a category counts
 */
public record Permit(
        ClauseNumber number,
        String title,
        Scope scope,
        Optional<UrgentRoute> urgent,
        Optional<BreakGlass> breakGlass,
        List<String> gateways,
        List<LegalBasis> bases,
        Optional<Onward> onward,
        List<Keep> keep)
        implements Clause {

    /** Copies the lists. */
    public Permit {
        gateways = List.copyOf(gateways);
        bases = List.copyOf(bases);
        keep = List.copyOf(keep);
    }

    /** How long a recipient keeps data of that category; nothing where the clause does not say. */
    public Optional<Retention> keepFor(DataCategory category) {
        return keep.stream().filter(line -> line.covers(category)).findFirst().map(Keep::how);
    }

    /** Whether now is a time for it: one of its scope, or any when the request is urgent and it has an urgent route. */
    public Truth isNow(Facts facts, LocalDate today) {
        Truth hurried = urgent.isEmpty()
                ? Truth.FALSE
                : facts.known(FactName.URGENT)
                        .map(value -> Truth.of(value.equals(FactValue.YES)))
                        .orElse(Truth.UNKNOWN);
        return scope.isNow(facts, today).or(hurried);
    }
}
