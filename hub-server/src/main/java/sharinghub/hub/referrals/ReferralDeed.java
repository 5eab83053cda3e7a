package sharinghub.hub.referrals;

import java.util.Optional;
import java.util.Set;
import sharinghub.agreement.Stage;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.casework.Referral;
import sharinghub.document.SealedDocument;
import sharinghub.exchange.Done;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.forums.ForumSettings;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.CaseFacts;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;

/** An agency puts a case it wrote about to a forum. */
final class ReferralDeed extends PlainDeed<ReferralQuestion> {

    private static final FactValue REFERRED = FactValue.word(Stage.REFERRAL.text());

    private final AgreementRegister agreements;
    private final HeldDocuments documents;
    private final MadeReferrals referrals;
    private final FactsRegister facts;
    private final ForumSettings forum;
    private final Referral referral;

    ReferralDeed(
            AgreementRegister agreements,
            HeldDocuments documents,
            MadeReferrals referrals,
            FactsRegister facts,
            ForumSettings forum,
            AskedQuestion<ReferralQuestion> asked) {
        super(asked);
        this.agreements = agreements;
        this.documents = documents;
        this.referrals = referrals;
        this.facts = facts;
        this.forum = forum;
        this.referral = asked.question().referral();
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        Optional<SealedDocument> document = documents
                .own(moment.rows(), referral.document(), agency(), asked.actor().team())
                .filter(found -> found.caseRef().equals(referral.caseRef()));
        if (document.isEmpty()) {
            return notDone(ReferralDesk.NO_SUCH_DOCUMENT);
        }
        if (agreements
                .name(moment.rows(), document.get().agreement())
                .filter(forum.agreement()::equals)
                .isEmpty()) {
            return notDone(ReferralDesk.OTHER_AGREEMENT);
        }
        if (referrals.of(moment.rows(), referral.caseRef()).stream()
                .filter(made -> made.forum().equals(referral.forum()))
                .findFirst()
                .filter(newest -> newest.document().equals(referral.document()))
                .isPresent()) {
            return notDone(ReferralDesk.REFERRED_BEFORE);
        }
        CaseFacts stated = facts.of(moment.rows(), referral.caseRef());
        if (stated.inForum(referral.forum(), FactName.STAGE).isEmpty()) {
            facts.make(moment.rows(), referral.caseRef(), referral.forum(), FactName.STAGE, REFERRED, moment.index());
        }
        moment.rows().persist(new StoredReferral(referral, agency(), moment.index()));
        Matter matter = Matter.NONE.of(referral.caseRef()).of(referral.document());
        return done(new Entry(AuditEvent.REFERRED, matter), Set.of(forum.host()));
    }
}
