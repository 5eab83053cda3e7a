package sharinghub.portal.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.portal.referrals.Typed.ASB;
import static sharinghub.portal.referrals.Typed.MARAC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.portal.design.Form;

/** How great the danger is: a score, a level and a judgement, none worked out from another, and only where they are asked. */
class JudgeRiskTest {

    @Test
    void a_low_score_with_judgement_is_a_good_referral() {
        Form form = checked(Typed.whole(MARAC)
                .with("risk-score", "3")
                .with("judgement", "yes")
                .with("judgement-why", "He found out where she works"));

        assertThat(form.faulty()).isFalse();
        assertThat(JudgeRisk.judged(form)).isTrue();
    }

    @Test
    void all_but_the_criterion_may_be_left_empty() {
        assertThat(checked(Typed.whole(MARAC)).faulty()).isFalse();
        assertThat(checked(Typed.to(MARAC)).problems()).containsOnlyKeys("criterion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "-1", "1.5", "018", "ten", "٣"})
    void a_score_is_a_number_from_0_to_24(String score) {
        assertThat(checked(Typed.whole(MARAC).with("risk-score", score)).problems())
                .containsOnlyKeys("risk-score");
    }

    @ParameterizedTest
    @ValueSource(strings = {"very-high", "High"})
    void a_level_is_one_of_three(String band) {
        assertThat(checked(Typed.whole(MARAC).with("risk-band", band)).problems())
                .containsOnlyKeys("risk-band");
    }

    @Test
    void a_judgement_says_what_it_rests_on() {
        assertThat(checked(Typed.whole(MARAC).with("judgement", "yes")).problems())
                .containsOnlyKeys("judgement-why");
        assertThat(checked(Typed.whole(MARAC).with("criterion", "professional-judgement"))
                        .problems())
                .containsOnlyKeys("judgement-why");
    }

    @Test
    void a_criterion_of_another_forum_is_none_here() {
        assertThat(checked(Typed.whole(ASB).with("criterion", "visible-high-risk"))
                        .problems())
                .containsOnlyKeys("criterion");
    }

    @Test
    void a_forum_without_the_checklist_neither_asks_nor_checks_it() {
        assertThat(JudgeRisk.asksChecklist(MARAC)).isTrue();
        assertThat(JudgeRisk.asksChecklist(ASB)).isFalse();
        assertThat(checked(Typed.whole(ASB).with("risk-score", "99").with("judgement", "yes"))
                        .faulty())
                .isFalse();
    }

    private static Form checked(Typed typed) {
        Form form = typed.form();
        new JudgeRisk(Typed.FORUMS).check(form);
        return form;
    }
}
