package sharinghub.hub.witnesses;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import sharinghub.auditlog.TrustPolicy;

/**
 * What a partnership has settled about witnesses.
 *
 * @param policy who they are and how many are enough; none where nobody watches
 * @param grace  how long an entry may wait for its quorum before nothing more is logged
 * @param alarm  how long before the operator is told
 */
public record WitnessTerms(Optional<TrustPolicy> policy, Duration grace, Duration alarm) {

    /** No witness is asked for. */
    public static final WitnessTerms NOBODY = new WitnessTerms(Optional.empty(), Duration.ZERO, Duration.ZERO);

    /** The policy, when the log must wait for somebody. */
    Optional<TrustPolicy> asking() {
        return policy.filter(asked -> !asked.quorum().reachedBy(Set.of()));
    }
}
