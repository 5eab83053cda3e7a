package sharinghub.hub.referrals;

import java.util.Optional;
import java.util.Set;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.casework.Referral;
import sharinghub.document.SealedDocument;
import sharinghub.exchange.Done;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.forums.ForumSettings;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.DeskDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;

/** An agency puts a case it wrote about to a forum. */
final class ReferralDeed extends DeskDeed<ReferralQuestion, Done> {

    private static final FactValue REFERRED = FactValue.word("referral");

    private final HeldDocuments documents;
    private final MadeReferrals referrals;
    private final FactsRegister facts;
    private final ForumSettings forum;
    private final Referral referral;

    ReferralDeed(
            HeldDocuments documents,
            MadeReferrals referrals,
            FactsRegister facts,
            ForumSettings forum,
            Referral referral,
            AskedQuestion<ReferralQuestion> asked) {
        super(asked);
        this.documents = documents;
        this.referrals = referrals;
        this.facts = facts;
        this.forum = forum;
        this.referral = referral;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        Optional<SealedDocument> document = documents
                .find(moment.rows(), referral.document())
                .filter(found -> found.author().equals(agency()))
                .filter(found -> found.caseRef().equals(referral.caseRef()));
        if (document.isEmpty()) {
            return notDone(ReferralDesk.NO_SUCH_DOCUMENT);
        }
        if (referrals
                .newest(moment.rows(), referral.caseRef())
                .filter(newest -> newest.forum().equals(referral.forum()))
                .filter(newest -> newest.document().equals(referral.document()))
                .isPresent()) {
            return notDone(ReferralDesk.REFERRED_BEFORE);
        }
        if (facts.of(moment.rows(), referral.caseRef()).ofCase(FactName.STAGE).isEmpty()) {
            facts.make(moment.rows(), referral.caseRef(), FactName.STAGE, REFERRED, moment.index());
        }
        moment.rows().persist(new StoredReferral(referral, agency(), moment.index()));
        Matter matter = Matter.NONE.of(referral.caseRef()).of(referral.document());
        return done(
                new Entry(AuditEvent.REFERRED, matter),
                Set.of(forum.host()),
                receipt -> Reply.given(new Done(receipt)));
    }

    @Override
    public Reply<Done> again(Receipt first, Moment moment) {
        return Reply.given(new Done(first));
    }
}
