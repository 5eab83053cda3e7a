package sharinghub.agreement;

import java.util.List;
import java.util.Optional;
import sharinghub.reference.ClauseNumber;

/**
 * Lets some share something with others. Nothing else does.
 *
 * @param number   as printed
 * @param title    as people read it
 * @param scope    who, what, with whom, what for, when; names its categories unless it only reveals that something is
 *     held, its subject roles, and its purposes
 * @param gateways the powers or duties to share, as the register of gateways lists them; at least one
 * @param bases    what each agency concerned rests on under data protection law
 * @param onward   what a recipient may pass on, as the register says it; nothing may be passed on without it
 * @param keep     how long a recipient keeps it
 */
public record Permit(
        ClauseNumber number,
        String title,
        Scope scope,
        List<String> gateways,
        List<LegalBasis> bases,
        Optional<String> onward,
        Optional<Retention> keep)
        implements Clause {

    /** Copies the lists. */
    public Permit {
        gateways = List.copyOf(gateways);
        bases = List.copyOf(bases);
    }
}
