package sharinghub.portal.hub;

import sharinghub.exchange.Done;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;

/** The doors to cases: which there are, and what of one may be opened. */
public final class HubCases {

    private final HubLine line;

    /** @param line of one agency */
    public HubCases(HubLine line) {
        this.line = line;
    }

    /** The cases the person may know of. */
    public HubAnswer<ListingAnswer> list(SignedIn who, ListingQuestion question) {
        return line.post(who, "/cases/listings", question, ListingAnswer.class);
    }

    /** What the person may open of a case, with the hub's halves. */
    public HubAnswer<ReleaseAnswer> release(SignedIn who, CaseRef about, ReleaseQuestion question) {
        return line.post(who, "/cases/" + about + "/releases", question, ReleaseAnswer.class);
    }

    /** Tells that the person opened what their own part of the agency wrote. */
    public HubAnswer<Done> openedOwn(SignedIn who, CaseRef about, OwnOpeningQuestion question) {
        return line.post(who, "/cases/" + about + "/own-openings", question, Done.class);
    }
}
