package sharinghub.portal.hub;

import sharinghub.exchange.Done;
import sharinghub.exchange.FactQuestion;
import sharinghub.portal.signin.SignedIn;

/** The door that takes facts an agency vouches for. */
public final class HubFacts {

    private final HubLine line;

    /** @param line of one agency */
    public HubFacts(HubLine line) {
        this.line = line;
    }

    /** States facts, each signed by the agency. */
    public HubAnswer<Done> state(SignedIn who, FactQuestion question) {
        return line.post(who, "/facts", question, Done.class);
    }
}
