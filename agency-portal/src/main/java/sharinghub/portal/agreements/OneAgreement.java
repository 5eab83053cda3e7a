package sharinghub.portal.agreements;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.portal.design.Page;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.AgreementHash;

/** The agreement that stands in a page's address. */
final class OneAgreement {

    private OneAgreement() {}

    /** Its hash; what cannot be one leads nowhere. */
    static AgreementHash named(String hash) {
        try {
            return AgreementHash.fromText(hash);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * A page about it, by what the hub tells now; or why there is none.
     *
     * @param hash from the page's address
     * @param page of the agreement, and of all that were told with it
     */
    static Page page(
            HostedOffices offices, SignedIn who, String hash, BiFunction<CheckedAgreement, AgreementsNow, Page> page) {
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) -> page.apply(of(now, named(hash)), now);
        };
    }

    /** As it stands now, if the agency is one of its parties. */
    static CheckedAgreement of(AgreementsNow now, AgreementHash hash) {
        return now.all().stream()
                .filter(one -> one.agreement().hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The texts it stands under, and those these stand under, as far as this portal has them. As for the engine, one counts
     * that all have signed by whose signatures the one below begins: anybody may put forward a text under any name.
     */
    static List<Agreement> above(AgreementsNow now, Agreement agreement) {
        Map<Agreement, Set<AgencyId>> signers =
                now.all().stream().collect(toMap(CheckedAgreement::agreement, CheckedAgreement::signers));
        return agreement.above(
                signers.keySet(),
                (below, text) -> signers.getOrDefault(text, Set.of()).containsAll(below.startsWhen()));
    }
}
