package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Item;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standing;
import sharinghub.agreement.Standings;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.decision.Decider;
import sharinghub.exchange.AgreementStanding;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseRef;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/**
 * The agreements at one moment, as the hub told them and as this portal checked them: each text against its hash, each
 * signature against the pinned key of its party. What the hub says of itself, such as a state, is not believed. An agreement
 * that others signed and this agency did not binds nobody here: nothing is written or asked for under it.
 */
public final class AgreementsNow {

    private final AgencyId own;
    private final SortedMap<AgreementHash, CheckedAgreement> all;
    private final Instant at;

    private AgreementsNow(AgencyId own, SortedMap<AgreementHash, CheckedAgreement> all, Instant at) {
        this.own = own;
        this.all = all;
        this.at = at;
    }

    /**
     * Checks what the hub told.
     *
     * @param own the agency for whose people it is checked
     * @throws DoubtfulAgreement when one text cannot be read or is not what its hash names: leaving it out would leave out
     *     what it forbids
     */
    public static AgreementsNow check(
            Collection<AgreementStanding> told, Registers registers, Partners partners, AgencyId own, Instant at)
            throws DoubtfulAgreement {
        Map<AgreementHash, SignedAgreement> signed = new HashMap<>();
        List<StoppedSharing> stops = new ArrayList<>();
        List<SuspendedAgreement> suspensions = new ArrayList<>();
        for (AgreementStanding one : told) {
            Agreement agreement = read(one, registers);
            signed.put(
                    one.hash(),
                    SignedAgreement.of(
                            agreement,
                            one.assents(),
                            one.withdrawals(),
                            agency -> partners.keys(agency).map(AgencyKeys::signing)));
            one.stops().stream()
                    .filter(stop -> stop.agreement().equals(one.hash()))
                    .forEach(stops::add);
            CheckedAgreement.suspension(agreement, one).ifPresent(suspensions::add);
        }
        Standings standings = Standings.of(signed.values(), stops, suspensions, at);
        SortedMap<AgreementHash, CheckedAgreement> all = new TreeMap<>();
        for (AgreementStanding one : told) {
            SignedAgreement checked = Objects.requireNonNull(signed.get(one.hash()));
            Standing standing = standings.find(one.hash()).orElseThrow();
            all.put(one.hash(), CheckedAgreement.of(checked, one, standing, at));
        }
        return new AgreementsNow(own, all, at);
    }

    /** None known: for what needs none. */
    public static AgreementsNow none(AgencyId own, Instant at) {
        return new AgreementsNow(own, new TreeMap<>(), at);
    }

    private static Agreement read(AgreementStanding standing, Registers registers) throws DoubtfulAgreement {
        String name = standing.hash() + ".agreement";
        Reading<Agreement> reading = AgreementReader.read(name, standing.text(), registers);
        if (reading instanceof Reading.Read<Agreement>(Agreement agreement)
                && agreement.hash().equals(standing.hash())) {
            return agreement;
        }
        throw new DoubtfulAgreement(standing.hash());
    }

    /** The moment they were checked for. */
    public Instant at() {
        return at;
    }

    /** Every agreement, by hash, whether it is in force or not and whoever signed it. */
    public List<CheckedAgreement> all() {
        return List.copyOf(all.values());
    }

    /** The engine the hub decides with, over all that are in force and those these follow. */
    public Decider decider() {
        return new Decider(
                all.values().stream().flatMap(one -> one.deciding().stream()).toList());
    }

    /**
     * The agreement of that name that is in force and binds this agency; the newest version when there are two; nothing
     * when there is none.
     */
    public Optional<Agreement> inForce(String name) {
        return binding()
                .filter(agreement -> agreement.version().name().equals(name))
                .reduce((one, other) -> one.version().number() > other.version().number() ? one : other);
    }

    /** The agreement of that hash, if it is in force and binds this agency. */
    public Optional<Agreement> inForce(AgreementHash hash) {
        return binding().filter(agreement -> agreement.hash().equals(hash)).findFirst();
    }

    /** Every agreement that is in force and binds this agency. */
    public List<Agreement> allInForce() {
        return binding().toList();
    }

    private Stream<Agreement> binding() {
        return all.values().stream()
                .flatMap(one -> one.inForce().stream())
                .filter(one -> one.binds(own))
                .map(AgreementInForce::agreement);
    }

    /** The agreement of that hash, whether it is in force or not. */
    public Optional<Agreement> find(AgreementHash hash) {
        return Optional.ofNullable(all.get(hash)).map(CheckedAgreement::agreement);
    }

    /** A clause as people cite it: "Clause 4.1, What the police tell the conference". Nothing for one that is not there. */
    public Optional<Item> clause(ClauseRef clause) {
        return find(clause.agreement())
                .flatMap(agreement -> agreement.items().stream()
                        .filter(item -> item.number().equals(clause.number()))
                        .findFirst());
    }

    /** What people call the agency in that agreement. */
    public String nameOf(AgencyId agency, AgreementHash in) {
        return find(in).map(agreement -> agreement.parties().nameOf(agency)).orElse(agency.text());
    }
}
