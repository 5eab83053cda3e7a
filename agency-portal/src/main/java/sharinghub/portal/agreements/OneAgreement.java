package sharinghub.portal.agreements;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import sharinghub.agreement.Agreement;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
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

    /** As it stands now, if the agency is one of its parties. */
    static CheckedAgreement of(AgreementsNow now, AgreementHash hash) {
        return now.all().stream()
                .filter(one -> one.agreement().hash().equals(hash))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The texts it stands under, and those these stand under, as far as this portal has them. */
    static List<Agreement> above(AgreementsNow now, Agreement agreement) {
        List<Agreement> line = new ArrayList<>(List.of(agreement));
        for (int i = 0; i < line.size(); i++) {
            Agreement below = line.get(i);
            now.all().stream()
                    .map(CheckedAgreement::agreement)
                    .filter(one -> below.heading()
                            .under()
                            .filter(one.version()::equals)
                            .isPresent())
                    .filter(one -> !line.contains(one))
                    .forEach(line::add);
        }
        return List.copyOf(line.subList(1, line.size()));
    }
}
