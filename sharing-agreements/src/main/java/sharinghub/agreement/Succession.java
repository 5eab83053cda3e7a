package sharinghub.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;

/**
 * One version that takes the place of another, for good. Signatures and days alone decide it: both have begun, and whoever
 * had to sign the older before it began has signed the newer too. So nobody can put an end to what others agreed by a
 * text of its own.
 *
 * @param older whose place is taken
 * @param newer who takes it
 * @param since from when on
 */
record Succession(SignedAgreement older, SignedAgreement newer, Instant since) {

    /**
     * Whether the newer, whose heading names the older's version, has taken its place by that moment.
     */
    static Optional<Succession> of(SignedAgreement older, SignedAgreement newer, Instant at) {
        Set<AgencyId> needed = new HashSet<>(older.agreement().startsWhen());
        Optional<Instant> olderBegan = older.began(needed);
        needed.addAll(newer.agreement().startsWhen());
        Optional<Instant> newerBegan = newer.began(needed);
        return olderBegan
                .flatMap(one -> newerBegan.map(other -> one.isAfter(other) ? one : other))
                .filter(since -> !since.isAfter(at))
                .map(since -> new Succession(older, newer, since));
    }

    /**
     * How the older stands: suspended when it is, else as far as the newer decides.
     *
     * @param found how the newer stands, and those after it
     */
    Standing standing(
            Map<AgreementHash, Standing> found,
            Collection<StoppedSharing> stops,
            Collection<SuspendedAgreement> suspensions,
            Instant at) {
        Agreement agreement = older.agreement();
        Optional<NotInForce> suspended = AgreementInForce.suspension(agreement, suspensions, at);
        if (suspended.isPresent()) {
            return suspended.get();
        }
        return switch (Objects.requireNonNull(found.get(newer.agreement().hash()))) {
            case Deciding next ->
                new Succeeded(agreement, Standings.stopped(agreement, stops, at), older.leavers(at), next, since);
            case NotInForce not ->
                new NotInForce(
                        agreement,
                        NotInForce.Cause.FOLLOWED,
                        Succeeded.followed(agreement, newer.agreement(), since) + ", and " + not.words());
        };
    }
}
