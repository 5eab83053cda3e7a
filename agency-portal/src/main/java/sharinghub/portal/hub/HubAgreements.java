package sharinghub.portal.hub;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import sharinghub.exchange.AgreementStanding;
import sharinghub.portal.signin.SignedIn;

/** The door to the agreements. */
public final class HubAgreements {

    private final HubLine line;

    /** @param line of one agency */
    public HubAgreements(HubLine line) {
        this.line = line;
    }

    /** Every agreement with its signatures and stops, as the hub tells it; check it before relying on it. */
    public HubAnswer<List<AgreementStanding>> standing(SignedIn who) {
        return line.get(who, "/agreements", new TypeReference<List<AgreementStanding>>() {});
    }
}
