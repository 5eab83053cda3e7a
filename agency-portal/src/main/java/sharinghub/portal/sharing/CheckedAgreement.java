package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standing;
import sharinghub.agreement.StoppedSharing;

/**
 * How one agreement stands, as this portal found it.
 *
 * @param agreement whose text is what its hash names
 * @param signers   the parties whose signatures hold under their pinned keys
 * @param stopped   the parties that stopped their part; this alone rests on the hub's word, and can only lessen sharing
 * @param standing  whether it decides now, and if not why, worked out here
 */
public record CheckedAgreement(Agreement agreement, Set<AgencyId> signers, Set<AgencyId> stopped, Standing standing) {

    /** Takes copies, in the order of the agencies' names. */
    public CheckedAgreement {
        signers = new TreeSet<>(signers);
        stopped = new TreeSet<>(stopped);
    }

    static CheckedAgreement of(SignedAgreement signed, Collection<StoppedSharing> stops, Instant at) {
        Agreement agreement = signed.agreement();
        Set<AgencyId> stopped = stops.stream()
                .filter(stop -> stop.agreement().equals(agreement.hash()))
                .filter(stop -> !stop.since().isAfter(at))
                .map(StoppedSharing::agency)
                .filter(agency -> agreement.parties().find(agency).isPresent())
                .collect(Collectors.toSet());
        return new CheckedAgreement(agreement, signed.signers(at), stopped, AgreementInForce.of(signed, stops, at));
    }

    /** The same as what decides; nothing when it decides nothing now. */
    Optional<AgreementInForce> inForce() {
        return standing instanceof AgreementInForce one ? Optional.of(one) : Optional.empty();
    }
}
