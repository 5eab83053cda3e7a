package sharinghub.portal.referrals;

import java.util.List;
import java.util.Map;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.casework.Referral;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.forums.ForumSettings;
import sharinghub.portal.design.Form;
import sharinghub.portal.sharing.PlannedSummary;
import sharinghub.portal.sharing.SectionToWrite;
import sharinghub.portal.sharing.SummaryToWrite;

/**
 * What a draft comes to: the summary that will be sealed, and the referral that goes with it.
 *
 * @param draft what was typed, found right
 * @param forum to which it goes
 * @param under the agreement in force that its members share under
 */
record ReferralPlan(DraftReferral draft, ForumSettings forum, Agreement under) {

    private static final FactName DASH_BAND = new FactName("dash-band");
    private static final FactName JUDGEMENT = new FactName("professional-judgement");
    private static final FactName REPEAT = new FactName("repeat");

    SummaryToWrite summary() {
        DraftNames names = draft.names();
        return new SummaryToWrite(
                names.submission(),
                names.caseRef(),
                names.document(),
                forum.purpose(),
                under.hash(),
                sections(),
                facts(),
                reason());
    }

    PlannedSummary planned(AgencyId author) {
        return summary().planned(author);
    }

    Referral referral() {
        DraftNames names = draft.names();
        return new Referral(names.caseRef(), forum.forum(), draft.answers().typed("criterion"), names.document());
    }

    String reason() {
        return draft.answers().typed("reason");
    }

    private List<SectionToWrite> sections() {
        Map<Part, String> texts = ReferralText.parts(draft.answers(), forum);
        return texts.entrySet().stream()
                .map(entry -> new SectionToWrite(
                        draft.names().section(entry.getKey()),
                        entry.getKey().category(forum),
                        entry.getKey().subject(),
                        entry.getKey().about(),
                        entry.getValue()))
                .toList();
    }

    /** What the author's agency vouches for: what nobody judged is not stated. */
    private Facts facts() {
        Form answers = draft.answers();
        Facts facts = Facts.none();
        if (JudgeRisk.asksChecklist(forum)) {
            String band = answers.typed("risk-band");
            facts = band.isEmpty() ? facts : facts.with(DASH_BAND, FactValue.word(band));
            facts = facts.with(JUDGEMENT, JudgeRisk.judged(answers) ? FactValue.YES : FactValue.NO);
        }
        return answers.typed("criterion").equals("repeat") ? facts.with(REPEAT, FactValue.YES) : facts;
    }
}
