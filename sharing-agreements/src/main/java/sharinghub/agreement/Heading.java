package sharinghub.agreement;

import java.util.Optional;

/**
 * The top of an agreement.
 *
 * @param version as people call it
 * @param title   as people read it
 * @param follows the number of the version whose place it takes; lower than its own
 * @param under   the agreement it stands under, whose forbids it cannot lift and without which it decides nothing
 * @param term    from when to when
 * @param review  when the parties look at it again
 */
public record Heading(
        AgreementVersion version,
        String title,
        Optional<Integer> follows,
        Optional<AgreementVersion> under,
        Term term,
        Optional<Review> review) {}
