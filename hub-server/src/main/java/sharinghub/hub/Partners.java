package sharinghub.hub;

import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListedAgency;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.VerifyingKey;

/** What the desks ask of the directory. */
record Partners(AgencyDirectory directory) {

    /** An agency's public keys as listed now. */
    Optional<AgencyKeys> keys(AgencyId agency) {
        return directory.row(agency).map(ListedAgency::keys);
    }

    /** The key by which its signatures are checked. */
    Optional<VerifyingKey> signing(AgencyId agency) {
        return keys(agency).map(AgencyKeys::signing);
    }

    /** Whom to ring about what it holds. */
    Optional<String> contact(AgencyId agency) {
        return directory.row(agency).map(ListedAgency::contact);
    }
}
