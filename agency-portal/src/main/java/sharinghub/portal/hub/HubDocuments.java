package sharinghub.portal.hub;

import sharinghub.exchange.Done;
import sharinghub.exchange.Submission;
import sharinghub.portal.signin.SignedIn;

/** The door that takes sealed documents. */
public final class HubDocuments {

    private final HubLine line;

    /** @param line of one agency */
    public HubDocuments(HubLine line) {
        this.line = line;
    }

    /** Hands a sealed document over, with the hub's halves. */
    public HubAnswer<Done> submit(SignedIn who, Submission submission) {
        return line.post(who, "/documents", submission, Done.class);
    }
}
