package sharinghub.agreement;

import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;

/**
 * The top of an agreement.
 *
 * @param version as people call it
 * @param title   as people read it
 * @param follows the number of the version whose place it takes; lower than its own
 * @param under   the agreement it stands under, whose forbids it cannot lift and without which it decides nothing
 * @param term    from when to when
 * @param review  when the parties look at it again
 * @param suspenders who may suspend the whole of it; empty for the first party alone
 */
public record Heading(
        AgreementVersion version,
        String title,
        Optional<Integer> follows,
        Optional<AgreementVersion> under,
        Term term,
        Optional<Review> review,
        List<AgencyId> suspenders) {

    /** Copies the list. */
    public Heading {
        suspenders = List.copyOf(suspenders);
    }
}
