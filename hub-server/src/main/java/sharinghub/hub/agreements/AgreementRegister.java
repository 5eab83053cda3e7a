package sharinghub.hub.agreements;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standings;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.agreement.Withdrawal;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.AgreementHash;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/**
 * What is agreed at a moment, read afresh each time it is asked inside a deed: so no release can overtake a stop.
 *
 * <p>Only what cannot change is remembered between two questions: what a text says, and that a signature holds.
 */
public final class AgreementRegister {

    private final Registers registers;
    private final Function<AgencyId, Optional<VerifyingKey>> keys;
    private final Map<AgreementHash, Agreement> read = new ConcurrentHashMap<>();
    private final Map<AgreementHash, Verified> verified = new ConcurrentHashMap<>();

    private record Verified(List<Assent> assents, List<Withdrawal> withdrawals, SignedAgreement signed) {}

    /**
     * @param registers the words agreements may use
     * @param keys      each agency's signing key, as the directory lists it
     */
    public AgreementRegister(Registers registers, Function<AgencyId, Optional<VerifyingKey>> keys) {
        this.registers = registers;
        this.keys = keys;
    }

    /**
     * How all agreements stand now, with the stops and suspensions that stand. Now is never before the newest withdrawal that
     * the hub has taken, even should the clock have stepped back since.
     */
    public Standings standings(EntityManager rows, Instant now) {
        List<SignedAgreement> signed = new ArrayList<>();
        List<StoppedSharing> stops = new ArrayList<>();
        List<SuspendedAgreement> suspensions = new ArrayList<>();
        Instant latest = now;
        for (RegisteredAgreement registered : all(rows)) {
            AgreementHash hash = registered.hash();
            List<Withdrawal> withdrawals = withdrawals(rows, hash);
            signed.add(signed(rows, registered, withdrawals));
            stops.addAll(stops(rows, hash, now));
            suspension(rows, hash, now).ifPresent(suspensions::add);
            for (Withdrawal withdrawal : withdrawals) {
                latest = withdrawal.made().isAfter(latest) ? withdrawal.made() : latest;
            }
        }
        return Standings.of(signed, stops, suspensions, latest);
    }

    /** Where one party of an agreement stands in the table of its life. */
    PartyStand stand(EntityManager rows, Agreement agreement, AgencyId party, Instant now) {
        AgreementHash hash = agreement.hash();
        return PartyStand.of(
                agreement,
                party,
                agencies(assents(rows, hash), Assent::agency),
                agencies(withdrawals(rows, hash), Withdrawal::agency),
                agencies(stops(rows, hash, now), StoppedSharing::agency),
                suspension(rows, hash, now).isPresent());
    }

    private static <T> Set<AgencyId> agencies(List<T> given, Function<T, AgencyId> agency) {
        return given.stream().map(agency).collect(Collectors.toSet());
    }

    List<RegisteredAgreement> all(EntityManager rows) {
        return rows.createQuery(
                        "select r from RegisteredAgreement r order by r.name, r.version, r.hash",
                        RegisteredAgreement.class)
                .getResultList();
    }

    Optional<RegisteredAgreement> find(EntityManager rows, AgreementHash hash) {
        return Optional.ofNullable(rows.find(RegisteredAgreement.class, hash.toString()));
    }

    /** What the agreement of that hash is called; nothing when nobody put it forward. */
    public Optional<String> name(EntityManager rows, AgreementHash hash) {
        return find(rows, hash).map(RegisteredAgreement::name);
    }

    /** The agreement of that hash, for one of its parties; nothing for others, as if it were not there. */
    Optional<Agreement> ofParty(EntityManager rows, AgreementHash hash, AgencyId party) {
        return find(rows, hash)
                .map(this::agreement)
                .filter(agreement -> agreement.parties().find(party).isPresent());
    }

    Agreement agreement(RegisteredAgreement registered) {
        return read.computeIfAbsent(registered.hash(), hash -> switch (reading(registered.text())) {
            case Reading.Read<Agreement>(Agreement agreement) -> agreement;
            case Reading.Unreadable<Agreement> unreadable ->
                throw new IllegalStateException(
                        "agreement " + hash + " was read when it came, and cannot be read by the registers of today");
        });
    }

    /** Reads a text by the registers the hub was started with. */
    Reading<Agreement> reading(String text) {
        return AgreementReader.read("agreement", text, registers);
    }

    private SignedAgreement signed(EntityManager rows, RegisteredAgreement registered, List<Withdrawal> withdrawals) {
        List<Assent> assents = assents(rows, registered.hash());
        Verified known = verified.get(registered.hash());
        if (known == null
                || !known.assents().equals(assents)
                || !known.withdrawals().equals(withdrawals)) {
            known = new Verified(
                    assents, withdrawals, SignedAgreement.of(agreement(registered), assents, withdrawals, keys));
            verified.put(registered.hash(), known);
        }
        return known.signed();
    }

    List<Assent> assents(EntityManager rows, AgreementHash hash) {
        return rows.createQuery("select a from GivenAssent a where a.hash = :hash order by a.index", GivenAssent.class)
                .setParameter("hash", hash.toString())
                .getResultStream()
                .map(GivenAssent::assent)
                .toList();
    }

    /** Each stop counts from its entry on, even should the clock have stepped back since. */
    List<StoppedSharing> stops(EntityManager rows, AgreementHash hash, Instant now) {
        return rows.createQuery(
                        "select s from DeclaredStop s where s.hash = :hash order by s.index", DeclaredStop.class)
                .setParameter("hash", hash.toString())
                .getResultStream()
                .map(DeclaredStop::stop)
                .map(stop -> stop.since().isAfter(now) ? new StoppedSharing(hash, stop.agency(), now) : stop)
                .toList();
    }

    /** Who left, with the signatures. */
    List<Withdrawal> withdrawals(EntityManager rows, AgreementHash hash) {
        return rows.createQuery(
                        "select w from GivenWithdrawal w where w.hash = :hash order by w.index", GivenWithdrawal.class)
                .setParameter("hash", hash.toString())
                .getResultStream()
                .map(GivenWithdrawal::withdrawal)
                .toList();
    }

    /** The suspension of the whole, if one stands; it too counts from its entry on. */
    Optional<SuspendedAgreement> suspension(EntityManager rows, AgreementHash hash, Instant now) {
        return Optional.ofNullable(rows.find(DeclaredSuspension.class, hash.toString()))
                .map(DeclaredSuspension::suspension)
                .map(suspension -> suspension.since().isAfter(now)
                        ? new SuspendedAgreement(hash, suspension.agency(), now)
                        : suspension);
    }

    /** What one person of that agency prepared, if nobody has completed it; it may be too old. */
    Optional<PreparedAct> prepared(EntityManager rows, AgreementHash hash, AgencyId agency) {
        return Optional.ofNullable(rows.find(PreparedAct.class, DeclaredStop.id(hash, agency)));
    }

    /** A party goes on. */
    void forgetStop(EntityManager rows, AgreementHash hash, AgencyId agency) {
        Optional.ofNullable(rows.find(DeclaredStop.class, DeclaredStop.id(hash, agency)))
                .ifPresent(rows::remove);
    }

    /** The agreement goes on. */
    void forgetSuspension(EntityManager rows, AgreementHash hash) {
        Optional.ofNullable(rows.find(DeclaredSuspension.class, hash.toString()))
                .ifPresent(rows::remove);
    }
}
