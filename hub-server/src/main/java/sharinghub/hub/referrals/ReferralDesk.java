package sharinghub.hub.referrals;

import java.util.Optional;
import sharinghub.casework.Referral;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.intake.HeldDocuments;

/** The desk where agencies put cases to forums. */
public final class ReferralDesk {

    static final Problem NO_SUCH_DOCUMENT = Problem.of(
            404,
            "no-such-document",
            "There is no such document of yours",
            "A case is referred with a sealed document of your own agency about that very case. Submit it first.");

    static final Problem OTHER_AGREEMENT = Problem.of(
            422,
            "other-agreement",
            "The document was sealed under another agreement",
            "A case is referred with a document that was sealed under the agreement its forum shares under. Seal one under"
                    + " that agreement and refer with it.");

    static final Problem REFERRED_BEFORE = Problem.of(
            409,
            "referred-before",
            "The case was referred before",
            "It was put to this forum with this very document. When something is new, submit it and refer with that.");

    private static final Problem NO_SUCH_FORUM = Problem.of(
            422, "no-such-forum", "The forum is not known", "The partnership's forums stand in `config/forums`.");

    private static final Problem CRITERION_NOT_KNOWN = Problem.of(
            422,
            "criterion-not-known",
            "The forum knows no such criterion",
            "Its criteria stand in its file in `config/forums`.");

    private final AgreementRegister agreements;
    private final HeldDocuments documents;
    private final MadeReferrals referrals;
    private final FactsRegister facts;
    private final Forums forums;
    private final Ledger ledger;

    /** @param forums how each forum works */
    public ReferralDesk(
            AgreementRegister agreements,
            HeldDocuments documents,
            MadeReferrals referrals,
            FactsRegister facts,
            Forums forums,
            Ledger ledger) {
        this.agreements = agreements;
        this.documents = documents;
        this.referrals = referrals;
        this.facts = facts;
        this.forums = forums;
        this.ledger = ledger;
    }

    /** Puts a case to a forum. */
    public Reply<Done> refer(AskedQuestion<ReferralQuestion> asked) {
        Referral referral = asked.question().referral();
        Optional<ForumSettings> forum = forums.find(referral.forum());
        if (forum.isEmpty()) {
            return Reply.declined(NO_SUCH_FORUM);
        }
        if (!forum.get().accepts(referral.criterion())) {
            return Reply.declined(CRITERION_NOT_KNOWN);
        }
        return ledger.perform(new ReferralDeed(agreements, documents, referrals, facts, forum.get(), asked));
    }
}
