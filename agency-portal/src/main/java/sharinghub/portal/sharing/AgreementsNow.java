package sharinghub.portal.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Item;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.StoppedSharing;
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
 * signature against the pinned key of its party. What the hub says of itself, such as a state, is not believed.
 */
public final class AgreementsNow {

    private final Map<AgreementHash, Agreement> read;
    private final List<AgreementInForce> inForce;
    private final Instant at;

    private AgreementsNow(Map<AgreementHash, Agreement> read, List<AgreementInForce> inForce, Instant at) {
        this.read = read;
        this.inForce = inForce;
        this.at = at;
    }

    /**
     * Checks what the hub told.
     *
     * @throws DoubtfulAgreement when one text cannot be read or is not what its hash names: leaving it out would leave out
     *     what it forbids
     */
    public static AgreementsNow check(
            Collection<AgreementStanding> told, Registers registers, Partners partners, Instant at)
            throws DoubtfulAgreement {
        Map<AgreementHash, Agreement> read = new TreeMap<>();
        List<AgreementInForce> inForce = new ArrayList<>();
        List<StoppedSharing> stops =
                told.stream().flatMap(standing -> standing.stops().stream()).toList();
        for (AgreementStanding standing : told) {
            Agreement agreement = read(standing, registers);
            read.put(agreement.hash(), agreement);
            SignedAgreement signed = SignedAgreement.of(
                    agreement,
                    standing.assents(),
                    agency -> partners.keys(agency).map(AgencyKeys::signing));
            if (AgreementInForce.of(signed, stops, at) instanceof AgreementInForce one) {
                inForce.add(one);
            }
        }
        return new AgreementsNow(read, inForce, at);
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

    /** The engine the hub decides with, over all that are in force. */
    public Decider decider() {
        return new Decider(inForce);
    }

    /** The agreement of that name that is in force; the newest version when there are two; nothing when there is none. */
    public Optional<Agreement> inForce(String name) {
        return inForce.stream()
                .map(AgreementInForce::agreement)
                .filter(agreement -> agreement.version().name().equals(name))
                .reduce((one, other) -> one.version().number() > other.version().number() ? one : other);
    }

    /** The agreement of that hash, if it is in force. */
    public Optional<Agreement> inForce(AgreementHash hash) {
        return inForce.stream()
                .map(AgreementInForce::agreement)
                .filter(agreement -> agreement.hash().equals(hash))
                .findFirst();
    }

    /** Every agreement that is in force. */
    public List<Agreement> allInForce() {
        return inForce.stream().map(AgreementInForce::agreement).toList();
    }

    /** The agreement of that hash, whether it is in force or not. */
    public Optional<Agreement> find(AgreementHash hash) {
        return Optional.ofNullable(read.get(hash));
    }

    /** A clause as people cite it: "Clause 4.1, What the police tell the conference". Nothing for one that is not there. */
    public Optional<Item> clause(ClauseRef clause) {
        return find(clause.agreement())
                .flatMap(agreement -> agreement.items().stream()
                        .filter(item -> item.number().text().equals(clause.number()))
                        .findFirst());
    }

    /** What people call the agency in that agreement. */
    public String nameOf(AgencyId agency, AgreementHash in) {
        return find(in).map(agreement -> agreement.parties().nameOf(agency)).orElse(agency.text());
    }
}
