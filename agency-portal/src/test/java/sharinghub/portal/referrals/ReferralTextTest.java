package sharinghub.portal.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.portal.referrals.Typed.ASB;
import static sharinghub.portal.referrals.Typed.MARAC;

import java.util.Map;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.DataCategory;

/** What is sealed: each answer in the section where the agreements expect it, and nothing that was not asked. */
class ReferralTextTest {

    @Test
    void a_part_about_which_nothing_was_typed_has_no_section() {
        assertThat(ReferralText.parts(Typed.whole(MARAC).form(), MARAC))
                .containsOnlyKeys(Part.IDENTITY, Part.CONTACT, Part.INCIDENT);
    }

    @Test
    void who_they_are_and_how_to_reach_them_are_sealed_apart() {
        Map<Part, String> texts = ReferralText.parts(Typed.whole(MARAC).form(), MARAC);

        assertThat(texts.get(Part.IDENTITY)).isEqualTo("Person to keep safe: Dana Whitlock.");
        assertThat(texts.get(Part.CONTACT)).isEqualTo("It is safe to call.\n07700 900113");
        assertThat(Part.CONTACT.category(MARAC)).isEqualTo(new DataCategory("contact"));
    }

    @Test
    void where_they_are_stands_in_no_other_part() {
        Map<Part, String> texts = ReferralText.parts(
                Typed.whole(MARAC).with("whereabouts", "ZZ99 3CZ").form(), MARAC);

        texts.forEach((part, text) -> assertThat(text.contains("ZZ99 3CZ")).isEqualTo(part == Part.WHEREABOUTS));
    }

    @Test
    void everybody_named_stands_in_identity_with_birth_and_relationship() {
        String identity = ReferralText.parts(
                        Typed.whole(MARAC)
                                .with("victim-born-day", "14")
                                .with("victim-born-month", "3")
                                .with("victim-born-year", "1991")
                                .with("feared-name", "Craig Orme")
                                .with("feared-relationship", "former partner")
                                .with("child-1-name", "Amy Whitlock")
                                .form(),
                        MARAC)
                .get(Part.IDENTITY);

        assertThat(identity).isEqualTo("""
                        Person to keep safe: Dana Whitlock, born 14 March 1991.
                        Person they fear: Craig Orme. Relationship: former partner.
                        Child: Amy Whitlock.""");
    }

    @Test
    void the_answers_are_counted_only_where_no_score_was_typed() {
        Typed answered = Typed.whole(MARAC)
                .with("question-1", "yes")
                .with("question-2", "yes")
                .with("question-3", "no")
                .with("question-4", "not-known");

        assertThat(ReferralText.risk(answered.form(), MARAC))
                .startsWith("Checklist: 2 of 24 answered yes.")
                .contains("Yes: Were they injured this time?")
                .contains("Not known: Are they cut off")
                .doesNotContain("Do they say what they fear");
        assertThat(ReferralText.risk(answered.with("risk-score", "18").form(), MARAC))
                .startsWith("Checklist: 18 of 24 answered yes.");
    }

    @Test
    void a_tool_without_a_score_is_not_lost() {
        assertThat(ReferralText.risk(
                        Typed.whole(MARAC).with("risk-tool", "DARA").form(), MARAC))
                .isEqualTo("Judged with: DARA.");
    }

    @Test
    void an_answer_that_no_page_offers_is_passed_over() {
        Typed bent = Typed.whole(MARAC)
                .with("safe-to-call", "perhaps")
                .with("risk-band", "very-high")
                .with("risk-tool", "ASB risk assessment matrix");

        assertThat(ReferralText.parts(bent.form(), MARAC))
                .containsEntry(Part.CONTACT, "07700 900113")
                .doesNotContainKey(Part.RISK);
    }

    @Test
    void what_was_typed_while_another_forum_was_selected_is_not_sealed() {
        Typed changedTheirMind = Typed.whole(ASB)
                .with("risk-score", "18")
                .with("risk-band", "high")
                .with("question-15", "yes")
                .with("judgement-why", "He said so")
                .with("risk-tool", "ASB risk assessment matrix")
                .with("risk-notes", "Lives alone");

        assertThat(ReferralText.risk(changedTheirMind.form(), ASB))
                .isEqualTo("Judged with: ASB risk assessment matrix.\nLives alone");
    }
}
