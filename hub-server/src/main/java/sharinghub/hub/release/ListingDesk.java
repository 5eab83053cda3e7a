package sharinghub.hub.release;

import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.referrals.MadeReferrals;

/** The desk where people learn which cases there are for them. */
public final class ListingDesk {

    private final Onlookers onlookers;
    private final FactsRegister facts;
    private final MadeReferrals referrals;
    private final Function<AgencyId, Optional<String>> contacts;
    private final Ledger ledger;

    /** @param contacts whom to ring at an agency, as the directory has it */
    public ListingDesk(
            Onlookers onlookers,
            FactsRegister facts,
            MadeReferrals referrals,
            Function<AgencyId, Optional<String>> contacts,
            Ledger ledger) {
        this.onlookers = onlookers;
        this.facts = facts;
        this.referrals = referrals;
        this.contacts = contacts;
        this.ledger = ledger;
    }

    /** The cases the asker may know of, and how far each is open. */
    public Reply<ListingAnswer> list(AskedQuestion<ListingQuestion> asked) {
        return ledger.perform(new ListingDeed(onlookers, facts, referrals, contacts, asked));
    }
}
