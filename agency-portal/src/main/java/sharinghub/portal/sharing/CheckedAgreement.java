package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standing;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.PreparedStep;
import sharinghub.exchange.TwoPersonStep;

/**
 * How one agreement stands, as this portal found it.
 *
 * @param agreement  whose text is what its hash names
 * @param signers    the parties whose signatures hold under their pinned keys, whether or not they have left since
 * @param leavers    the parties that left, by signatures that hold
 * @param stopped    the parties that stopped their part; this rests on the hub's word, and can only lessen sharing
 * @param suspension who suspended the whole, with the same proviso
 * @param prepared   what a person of the own agency prepared and nobody has completed, by the hub's word
 * @param history    what has happened to it and still holds, the newest first
 * @param standing   whether it decides now, and if not why, worked out here
 */
public record CheckedAgreement(
        Agreement agreement,
        Set<AgencyId> signers,
        Set<AgencyId> leavers,
        Set<AgencyId> stopped,
        Optional<SuspendedAgreement> suspension,
        Optional<PreparedStep> prepared,
        List<Happened> history,
        Standing standing) {

    /**
     * Something that happened.
     *
     * @param at   when
     * @param what `signed`, `left`, `stopped` or `suspended`
     * @param by   by whom
     */
    public record Happened(Instant at, String what, AgencyId by) {}

    /** Takes copies, in the order of the agencies' names. */
    public CheckedAgreement {
        signers = new TreeSet<>(signers);
        leavers = new TreeSet<>(leavers);
        stopped = new TreeSet<>(stopped);
        history = List.copyOf(history);
    }

    static CheckedAgreement of(SignedAgreement signed, AgreementStanding told, Standing standing, Instant at) {
        Agreement agreement = signed.agreement();
        Set<AgencyId> stopped = told.stops().stream()
                .filter(stop -> stop.agreement().equals(agreement.hash()))
                .filter(stop -> !stop.since().isAfter(at))
                .map(StoppedSharing::agency)
                .filter(agency -> agreement.parties().find(agency).isPresent())
                .collect(Collectors.toSet());
        Optional<SuspendedAgreement> suspension = suspension(agreement, told);
        return new CheckedAgreement(
                agreement,
                signed.signers(at),
                signed.leavers(at),
                stopped,
                suspension,
                told.prepared().filter(one -> !at.isAfter(one.until())),
                history(signed, told, stopped, suspension),
                standing);
    }

    /** The suspension the hub tells of, by one that may suspend it; any other is as if it had never been told. */
    static Optional<SuspendedAgreement> suspension(Agreement agreement, AgreementStanding told) {
        return told.suspension()
                .filter(one -> one.agreement().equals(agreement.hash()))
                .filter(one -> agreement.suspenders().contains(one.agency()));
    }

    private static List<Happened> history(
            SignedAgreement signed,
            AgreementStanding told,
            Set<AgencyId> stopped,
            Optional<SuspendedAgreement> suspension) {
        List<Happened> history = new ArrayList<>();
        signed.assents().forEach(one -> history.add(new Happened(one.made(), "signed", one.agency())));
        signed.withdrawals().forEach(one -> history.add(new Happened(one.made(), "left", one.agency())));
        told.stops().stream()
                .filter(one -> stopped.contains(one.agency()))
                .forEach(one -> history.add(new Happened(one.since(), "stopped", one.agency())));
        suspension.ifPresent(one -> history.add(new Happened(one.since(), "suspended", one.agency())));
        history.sort(Comparator.comparing(Happened::at).reversed());
        return history;
    }

    /** The same as what decides about what was sealed under it; nothing when it decides nothing now. */
    Optional<Deciding> deciding() {
        return standing instanceof Deciding one ? Optional.of(one) : Optional.empty();
    }

    /** The same as what new things may be sealed under; nothing when it is not in force itself. */
    Optional<AgreementInForce> inForce() {
        return standing instanceof AgreementInForce one ? Optional.of(one) : Optional.empty();
    }

    /** What two people of this agency could do now under it, in the order in which pages offer it. */
    public List<TwoPersonStep> stepsOpenTo(AgencyId agency) {
        boolean binding = signers.containsAll(agreement.startsWhen()) && !signers.isEmpty();
        boolean inside = binding && signers.contains(agency) && !leavers.contains(agency);
        List<TwoPersonStep> open = new ArrayList<>();
        if (!signers.contains(agency) && suspension.isEmpty()) {
            open.add(TwoPersonStep.SIGN);
        }
        if (inside && stopped.contains(agency) && suspension.isEmpty()) {
            open.add(TwoPersonStep.GO_ON);
        }
        if (inside && agreement.suspenders().contains(agency)) {
            open.add(suspension.isPresent() ? TwoPersonStep.LIFT : TwoPersonStep.SUSPEND);
        }
        if (inside) {
            open.add(TwoPersonStep.WITHDRAW);
        }
        return open;
    }
}
