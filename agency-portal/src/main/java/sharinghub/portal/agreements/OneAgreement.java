package sharinghub.portal.agreements;

import jakarta.ws.rs.NotFoundException;
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
}
