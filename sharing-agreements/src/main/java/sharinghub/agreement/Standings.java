package sharinghub.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;

/**
 * How all agreements stand at one moment. They are looked at together, because a version stands otherwise once another
 * follows it; one left out is as if nobody had written it.
 */
public final class Standings {

    private final Map<AgreementHash, Standing> byHash;

    private Standings(Map<AgreementHash, Standing> byHash) {
        this.byHash = byHash;
    }

    /** The same, where nobody has suspended anything. */
    public static Standings of(Collection<SignedAgreement> all, Collection<StoppedSharing> stops, Instant at) {
        return of(all, stops, List.of(), at);
    }

    /**
     * What each is good for at that moment.
     *
     * @param stops       all that stand, for whichever agreement; a party that went on again has none
     * @param suspensions all that stand, for whichever agreement; one that was lifted is not among them
     */
    public static Standings of(
            Collection<SignedAgreement> all,
            Collection<StoppedSharing> stops,
            Collection<SuspendedAgreement> suspensions,
            Instant at) {
        List<SignedAgreement> newestFirst = all.stream()
                .sorted(Comparator.comparing(
                                (SignedAgreement one) ->
                                        one.agreement().version().number(),
                                Comparator.reverseOrder())
                        .thenComparing(one -> one.agreement().hash()))
                .toList();
        Map<AgreementVersion, List<SignedAgreement>> wouldFollow = new HashMap<>();
        Map<AgreementHash, Standing> found = new LinkedHashMap<>();
        for (SignedAgreement one : newestFirst) {
            Agreement agreement = one.agreement();
            Standing standing = wouldFollow.getOrDefault(agreement.version(), List.of()).stream()
                    .flatMap(newer -> Succession.of(one, newer, at).stream())
                    .findFirst()
                    .map(succession -> succession.standing(found, stops, suspensions, at))
                    .orElseGet(() -> AgreementInForce.alone(one, stops, suspensions, at));
            found.put(agreement.hash(), standing);
            agreement
                    .heading()
                    .follows()
                    .map(number -> new AgreementVersion(agreement.version().name(), number))
                    .ifPresent(older -> wouldFollow
                            .computeIfAbsent(older, unused -> new ArrayList<>())
                            .add(one));
        }
        return new Standings(found);
    }

    /** Who stopped its own part under an agreement by that moment. */
    static Set<AgencyId> stopped(Agreement agreement, Collection<StoppedSharing> stops, Instant at) {
        Set<AgencyId> stopped = new TreeSet<>();
        for (StoppedSharing stop : stops) {
            if (stop.agreement().equals(agreement.hash()) && !stop.since().isAfter(at)) {
                stopped.add(stop.agency());
            }
        }
        return stopped;
    }

    /** How the agreement of that hash stands; nothing when it is not among them. */
    public Optional<Standing> find(AgreementHash hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** All that decide: the agreements in force, and those that one in force follows. */
    public List<Deciding> deciding() {
        return byHash.values().stream()
                .filter(Deciding.class::isInstance)
                .map(Deciding.class::cast)
                .toList();
    }
}
