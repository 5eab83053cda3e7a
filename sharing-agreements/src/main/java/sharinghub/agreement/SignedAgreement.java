package sharinghub.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.keys.VerifyingKey;

/**
 * An agreement with those signatures that hold. Checking them costs the most, so it is done once, and whoever asks often
 * keeps this.
 */
public final class SignedAgreement {

    private final Agreement agreement;
    private final List<Assent> assents;
    private final List<Withdrawal> withdrawals;

    private SignedAgreement(Agreement agreement, List<Assent> assents, List<Withdrawal> withdrawals) {
        this.agreement = agreement;
        this.assents = assents;
        this.withdrawals = withdrawals;
    }

    /** The same, where nobody has left. */
    public static SignedAgreement of(
            Agreement agreement, Collection<Assent> assents, Function<AgencyId, Optional<VerifyingKey>> keys) {
        return of(agreement, assents, List.of(), keys);
    }

    /**
     * Takes the assents and withdrawals that are to this hash, of a listed party, and verify under that party's key; any
     * other is as if it had never been made.
     *
     * @param keys the signing key of an agency, as the directory lists it; nothing for one that it does not list
     */
    public static SignedAgreement of(
            Agreement agreement,
            Collection<Assent> assents,
            Collection<Withdrawal> withdrawals,
            Function<AgencyId, Optional<VerifyingKey>> keys) {
        List<Assent> good = assents.stream()
                .filter(assent -> assent.agreement().equals(agreement.hash()))
                .filter(assent -> agreement.parties().find(assent.agency()).isPresent())
                .filter(assent ->
                        keys.apply(assent.agency()).filter(assent::verifies).isPresent())
                .toList();
        List<Withdrawal> left = withdrawals.stream()
                .filter(withdrawal -> withdrawal.agreement().equals(agreement.hash()))
                .filter(withdrawal -> keys.apply(withdrawal.agency())
                        .filter(withdrawal::verifies)
                        .isPresent())
                .toList();
        return new SignedAgreement(agreement, good, left);
    }

    /** The text that was signed. */
    public Agreement agreement() {
        return agreement;
    }

    /** The signatures that hold. */
    public List<Assent> assents() {
        return assents;
    }

    /** The withdrawals that hold. */
    public List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    /** Who had signed it at that moment, whether or not they have left since. */
    public Set<AgencyId> signers(Instant at) {
        Set<AgencyId> signers = new TreeSet<>();
        for (Assent assent : assents) {
            if (!assent.made().isAfter(at)) {
                signers.add(assent.agency());
            }
        }
        return signers;
    }

    /**
     * When it began, had these to sign it first: on its first day, or later with the last of their signatures. Nothing when
     * one of them never signed, or its term was over by then.
     */
    Optional<Instant> began(Set<AgencyId> signedBy) {
        Term term = agreement.heading().term();
        Instant began = term.first().atStartOfDay(AgreementInForce.ZONE).toInstant();
        for (AgencyId agency : signedBy) {
            Optional<Instant> signed = assents.stream()
                    .filter(assent -> assent.agency().equals(agency))
                    .map(Assent::made)
                    .min(Comparator.naturalOrder());
            if (signed.isEmpty()) {
                return Optional.empty();
            }
            began = signed.get().isAfter(began) ? signed.get() : began;
        }
        LocalDate day = began.atZone(AgreementInForce.ZONE).toLocalDate();
        return Optional.of(began).filter(unused -> !day.isAfter(term.last()));
    }

    /** Who had left it at that moment. */
    public Set<AgencyId> leavers(Instant at) {
        Set<AgencyId> leavers = new TreeSet<>();
        for (Withdrawal withdrawal : withdrawals) {
            if (!withdrawal.made().isAfter(at)) {
                leavers.add(withdrawal.agency());
            }
        }
        return leavers;
    }
}
