package sharinghub.hub.release;

import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.Done;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.hub.shares.KeptShares;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.CaseRef;

/** The desk where sections are asked for: decides, logs, and only then hands over what was allowed. */
public final class ReleaseDesk {

    private final Onlookers onlookers;
    private final HeldDocuments documents;
    private final Verdicts verdicts;
    private final FirstAnswer firstAnswer;
    private final Ledger ledger;

    /** @param keys each agency's public keys, as the directory lists them */
    public ReleaseDesk(
            Onlookers onlookers,
            HeldDocuments documents,
            KeptShares shares,
            Function<AgencyId, Optional<AgencyKeys>> keys,
            Ledger ledger) {
        this.onlookers = onlookers;
        this.documents = documents;
        this.verdicts = new Verdicts(documents, shares, keys);
        this.firstAnswer = new FirstAnswer(verdicts);
        this.ledger = ledger;
    }

    /** Gives what the asker may open of a case, or says why nothing, or that there is nothing here for them. */
    public Reply<ReleaseAnswer> release(AskedQuestion<ReleaseQuestion> asked, CaseRef about) {
        return ledger.perform(new ReleaseDeed(onlookers, verdicts, firstAnswer, asked, about));
    }

    /** Writes down that somebody opened what their own part of the agency wrote. */
    public Reply<Done> openedOwn(AskedQuestion<OwnOpeningQuestion> asked, CaseRef about) {
        return ledger.perform(new OwnOpeningDeed(documents, asked, about));
    }
}
