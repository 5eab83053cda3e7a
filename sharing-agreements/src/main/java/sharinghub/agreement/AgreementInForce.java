package sharinghub.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.text.Day;

/**
 * An agreement under which something new may be sealed at one moment, and which decides about it.
 *
 * <p>It is in force once all it names under `starts when` have signed, from its first day to its last, while its review is
 * not overdue beyond its grace, while nobody who may do so has suspended it, and while no other version has taken its place
 * ({@link Standings}). It binds the parties that signed and have not left, and only those.
 */
public final class AgreementInForce implements Deciding {

    /** Where the days of agreements are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Agreement agreement;
    private final Set<AgencyId> signers;
    private final Set<AgencyId> stopped;

    private AgreementInForce(Agreement agreement, Set<AgencyId> signers, Set<AgencyId> stopped) {
        this.agreement = agreement;
        this.signers = signers;
        this.stopped = stopped;
    }

    /**
     * What the agreement is good for at that moment, as if no other version followed it.
     *
     * @param stops       all that stand, for whichever agreement; a party that went on again has none
     * @param suspensions all that stand, for whichever agreement; one that was lifted is not among them
     */
    static Standing alone(
            SignedAgreement signed,
            Collection<StoppedSharing> stops,
            Collection<SuspendedAgreement> suspensions,
            Instant at) {
        Agreement agreement = signed.agreement();
        Set<AgencyId> signers = signed.signers(at);
        LocalDate today = at.atZone(ZONE).toLocalDate();
        Optional<NotInForce> obstacle =
                obstacle(agreement, signers, today).or(() -> suspension(agreement, suspensions, at));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        signers.removeAll(signed.leavers(at));
        signers.removeIf(agency -> agreement
                .parties()
                .find(agency)
                .filter(party -> !party.isThere(today))
                .isPresent());
        return new AgreementInForce(agreement, signers, Standings.stopped(agreement, stops, at));
    }

    /** Why it decides nothing, where somebody has suspended the whole of it. */
    static Optional<NotInForce> suspension(
            Agreement agreement, Collection<SuspendedAgreement> suspensions, Instant at) {
        return suspensions.stream()
                .filter(suspension -> suspension.agreement().equals(agreement.hash()))
                .filter(suspension -> !suspension.since().isAfter(at))
                .findFirst()
                .map(suspension -> new NotInForce(
                        agreement,
                        NotInForce.Cause.SUSPENDED,
                        agreement.parties().nameOf(suspension.agency()) + " has suspended " + agreement.version()
                                + " since "
                                + Day.said(suspension.since().atZone(ZONE).toLocalDate())));
    }

    private static Optional<NotInForce> obstacle(Agreement agreement, Set<AgencyId> signers, LocalDate today) {
        Term term = agreement.heading().term();
        if (today.isBefore(term.first())) {
            return Optional.of(new NotInForce(
                    agreement,
                    NotInForce.Cause.NOT_YET_BEGUN,
                    agreement.version() + " begins on " + Day.said(term.first())));
        }
        if (today.isAfter(term.last())) {
            return Optional.of(new NotInForce(
                    agreement, NotInForce.Cause.ENDED, agreement.version() + " ended on " + Day.said(term.last())));
        }
        Optional<Review> overdue = agreement.heading().review().filter(review -> today.isAfter(review.lastDay()));
        if (overdue.isPresent()) {
            return Optional.of(new NotInForce(
                    agreement,
                    NotInForce.Cause.REVIEW_OVERDUE,
                    "the review of " + agreement.version() + " was due by "
                            + Day.said(overdue.get().nextBy()) + " and its grace has run out"));
        }
        String missing = agreement.startsWhen().stream()
                .filter(agency -> !signers.contains(agency))
                .map(agreement.parties()::nameOf)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotInForce(
                        agreement,
                        NotInForce.Cause.NOT_YET_SIGNED,
                        agreement.version() + " waits for the signature of " + missing));
    }

    @Override
    public Agreement agreement() {
        return agreement;
    }

    @Override
    public AgreementInForce inForce() {
        return this;
    }

    @Override
    public List<Deciding> line() {
        return List.of(this);
    }

    /** Whether that agency signed, and so is bound by what the agreement forbids. */
    @Override
    public boolean binds(AgencyId agency) {
        return signers.contains(agency);
    }

    /** Whether that agency has stopped its own giving and receiving. */
    @Override
    public boolean isStoppedFor(AgencyId agency) {
        return stopped.contains(agency);
    }

    /** The parties that signed and have not left. */
    public Set<AgencyId> signers() {
        return Set.copyOf(signers);
    }
}
