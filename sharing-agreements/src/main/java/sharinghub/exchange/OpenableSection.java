package sharinghub.exchange;

import java.util.Optional;
import sharinghub.agreement.Mode;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.SectionId;

/**
 * One section released: sealed as its author sealed it, the hub's half of its secret, and the terms on which it was given.
 *
 * @param sealed the section with the reader's own admission only
 * @param share  the hub's half: useless without the reader agency's key
 * @param clause that allows it
 * @param mode   how much of it that clause gives
 * @param onward what may be passed on, as the clause says it; nothing may be passed on without it
 * @param keep   how long it may be kept, as the clause says it
 */
public record OpenableSection(
        SealedSection sealed,
        ReleaseShare share,
        ClauseRef clause,
        Mode mode,
        Optional<String> onward,
        Optional<String> keep) {

    /** Refuses the share of another section. */
    public OpenableSection {
        if (!share.section().equals(sealed.context().section())) {
            throw new IllegalArgumentException("the share is another section's");
        }
    }

    /** Which section it is. */
    public SectionId section() {
        return share.section();
    }
}
