package sharinghub.hub;

import java.time.InstantSource;
import sharinghub.forums.Forums;
import sharinghub.hub.agreements.AgreementDesk;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.hub.intake.Intake;
import sharinghub.hub.meetings.MeetingDesk;
import sharinghub.hub.referrals.MadeReferrals;
import sharinghub.hub.referrals.ReferralDesk;
import sharinghub.hub.release.ListingDesk;
import sharinghub.hub.release.Onlookers;
import sharinghub.hub.release.ReleaseDesk;
import sharinghub.hub.shares.KeptShares;
import sharinghub.hub.shares.StorageKey;
import sharinghub.registers.Registers;

/**
 * The desks of one hub over one ledger, set up the same under the container and without it.
 *
 * @param agreements put forward, signed, stopped
 * @param intake     sealed documents and facts come in
 * @param referrals  cases are put to forums
 * @param listings   people learn which cases there are for them
 * @param releases   sections are asked for
 * @param meetings   forums meet
 */
record Desks(
        AgreementDesk agreements,
        Intake intake,
        ReferralDesk referrals,
        ListingDesk listings,
        ReleaseDesk releases,
        MeetingDesk meetings) {

    /** Sets them up. */
    static Desks over(
            Partners partners,
            Registers registers,
            Forums forums,
            StorageKey storageKey,
            Ledger ledger,
            Transactions transactions,
            InstantSource clock) {
        AgreementRegister agreements = new AgreementRegister(registers, partners::signing);
        HeldDocuments documents = new HeldDocuments();
        KeptShares shares = new KeptShares(storageKey);
        FactsRegister facts = new FactsRegister(registers.facts());
        MadeReferrals referrals = new MadeReferrals();
        Onlookers onlookers = new Onlookers(agreements, facts, documents, forums);
        return new Desks(
                new AgreementDesk(agreements, partners::signing, ledger, transactions, clock),
                new Intake(agreements, documents, shares, facts, registers.facts(), partners::keys, ledger),
                new ReferralDesk(agreements, documents, referrals, facts, forums, ledger),
                new ListingDesk(onlookers, facts, referrals, partners::contact, ledger),
                new ReleaseDesk(onlookers, documents, shares, partners::keys, ledger),
                new MeetingDesk(referrals, facts, onlookers, forums, partners::signing, ledger, transactions));
    }
}
