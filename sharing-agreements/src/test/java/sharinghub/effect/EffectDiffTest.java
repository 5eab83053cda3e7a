package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.effect.TextFixture.diff;
import static sharinghub.effect.TextFixture.forbid;
import static sharinghub.effect.TextFixture.marac;
import static sharinghub.effect.TextFixture.permit;
import static sharinghub.effect.TextFixture.sharing;
import static sharinghub.effect.TextFixture.small;
import static sharinghub.effect.TextFixture.under;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;

class EffectDiffTest {

    @Test
    void the_same_text_changes_nothing() throws TooIntricate {
        EffectDiff diff = diff(TextFixture.MARAC, TextFixture.MARAC);

        assertThat(diff.isNothing()).isTrue();
        assertThat(diff.sharing()).isEmpty();
        assertThat(diff.others()).isEmpty();
        assertThat(diff.purposes()).isEqualTo("“Protect adults and children at risk from domestic abuse”");
    }

    @Test
    void a_lower_bound_lets_the_idva_read_sooner() throws TooIntricate {
        EffectDiff diff = diff(TextFixture.MARAC, marac("is at least high", "is at least medium"));

        assertThat(sharing(diff))
                .containsExactly("Safe Harbour (Idva service) gains, from Brockmere Constabulary, about a victim:"
                        + " identity, contact, incident: domestic abuse and risk: dash."
                        + " Before: could read it, at referral, research, agenda or meeting, once professional"
                        + " judgement says so, or once the dash band is high."
                        + " Now: may read it, at referral, research, agenda or meeting, once professional"
                        + " judgement says so, or once the dash band is at least medium.");
        assertThat(diff.isNothing()).isFalse();
        assertThat(under(diff, "Clauses")).hasSize(1);
    }

    @Test
    void whoever_is_left_out_loses_what_no_other_clause_gives() throws TooIntricate {
        EffectDiff diff = diff(
                TextFixture.MARAC, marac("with northgate-homes, brockmere-council/housing", "with northgate-homes"));

        assertThat(diff.sharing()).singleElement().satisfies(change -> {
            assertThat(change.way()).isEqualTo(ChangedSharing.Way.LOSS);
            assertThat(change.sentence())
                    .startsWith("Brockmere Borough Council (housing) loses, from any party, about a victim: identity,")
                    .doesNotContain("whereabouts");
            assertThat(change.beforeSentence())
                    .isEqualTo("Before: could learn that it is held, and whom to ring, at any time.");
            assertThat(change.nowSentence()).isEqualTo("Now: may learn nothing of it.");
        });
    }

    @Test
    void more_of_one_thing_and_less_of_another_is_said_to_be_both() throws TooIntricate {
        Agreement old = small(permit("1", "quay", "at referral"));
        Agreement fresh = small(permit("1", "quay", "at meeting"));

        assertThat(sharing(diff(old, fresh)))
                .containsExactly("The quay gains and loses, from The pier, about a victim: risk: dash."
                        + " Before: could read it, at referral. Now: may read it, at meeting.");
        assertThat(sharing(diff(
                        small(permit("1", "quay, reef", "at referral")),
                        small(permit("1", "quay, reef", "at meeting")))))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("The quay and The reef gain and lose, from"));
    }

    @Test
    void gains_stand_before_losses_and_each_by_its_name() throws TooIntricate {
        EffectDiff diff = diff(small(permit("1", "quay", "")), small(permit("1", "reef", "")));

        assertThat(diff.sharing().stream().map(ChangedSharing::sentence))
                .containsExactly(
                        "The reef gains, from The pier, about a victim: risk: dash.",
                        "The quay loses, from The pier, about a victim: risk: dash.");
        assertThat(sharing(diff(small(permit("1", "quay", "")), small(permit("1", "quay, reef", "")))))
                .hasSize(1);
    }

    @Test
    void a_forbid_takes_away_and_clauses_written_otherwise_change_nothing() throws TooIntricate {
        Agreement old = small(permit("1", "quay, reef", ""));

        assertThat(sharing(diff(old, small(permit("1", "quay, reef", ""), forbid("2", "share risk", "quay/tide", "")))))
                .containsExactly("The quay (tide and people in no team) loses, from The pier, about a victim: risk:"
                        + " dash. Before: could read it, at any time. Now: may learn nothing of it.");
        EffectDiff same = diff(old, small(permit("1", "quay", ""), permit("2", "reef", "")));
        assertThat(same.sharing()).isEmpty();
        assertThat(under(same, "Clauses"))
                .containsExactly("1 says: with quay (before: with quay, reef).", "2 “Yes” is new.");
    }

    @Test
    void what_an_agreement_above_forbids_is_no_gain() throws TooIntricate {
        Agreement old = small(permit("1", "quay", ""));
        Agreement fresh = small(permit("1", "quay, reef", ""));
        Agreement above = small(forbid("1", "share risk", "reef", ""));

        assertThat(EffectDiff.of(old, fresh, List.of(above), AgreementFixture.registers())
                        .sharing())
                .isEmpty();
        assertThat(diff(old, fresh).sharing()).hasSize(1);
    }

    @Test
    void fuller_reading_keeps_what_could_be_known_before() throws TooIntricate {
        Agreement old = small(permit("1", "reveal that it holds risk.dash, and a contact", "reef", ""));
        Agreement fresh = small(
                permit("1", "reveal that it holds risk.dash, and a contact", "reef", ""),
                permit("2", "share a summary of risk.dash", "reef", "at meeting"));

        assertThat(sharing(diff(old, fresh)))
                .containsExactly("The reef gains, from The pier, about a victim: risk: dash."
                        + " Before: could learn that it is held, and whom to ring, at any time."
                        + " Now: may read it in short, at meeting; and may learn that it is held, and whom to ring,"
                        + " at any time.");
    }

    @Test
    void what_readers_owe_is_told_where_they_read_before_and_where_they_read_now() throws TooIntricate {
        String before = permit("1", "quay", "at meeting");
        Agreement old = small(before);

        EffectDiff kept = diff(
                old,
                small(before + "  onward only with the author's consent\n  keep 1 year after the case closes, then"
                        + " delete\n"));
        assertThat(kept.sharing()).isEmpty();
        assertThat(under(kept, "What readers owe"))
                .containsExactly("The quay, from The pier, about a victim: risk: dash. passed on: only with the"
                        + " author's consent (before: to nobody); kept: 1 year after the case closes, then delete"
                        + " (before: as long as nobody says).");
        assertThat(under(diff(old, small(before + "  onward to nobody\n")), "What readers owe"))
                .isEmpty();
        assertThat(under(diff(old, small(permit("1", "quay", ""), permit("2", "reef", ""))), "What readers owe"))
                .containsExactly("The reef, from The pier, about a victim: risk: dash. passed on: to nobody.");
        assertThat(under(
                        diff(small(permit("1", "quay, reef", "")), small(permit("1", "quay", ""))), "What readers owe"))
                .isEmpty();
    }

    @Test
    void an_urgent_route_is_a_gain_and_its_paper_is_owed() throws TooIntricate {
        String permit = permit("1", "reef", "at meeting");
        EffectDiff diff = diff(
                small(permit),
                small(permit.replace(
                        "at meeting\n", "at meeting\n  urgent first share, then paper within 2 working days\n")));

        assertThat(sharing(diff))
                .containsExactly("The reef gains, from The pier, about a victim: risk: dash."
                        + " Before: could read it, at meeting."
                        + " Now: may read it, once the request is urgent; at meeting.");
        assertThat(under(diff, "What readers owe"))
                .containsExactly("The reef, from The pier, about a victim: risk: dash. in an urgent case: first share,"
                        + " then paper within 2 working days (before: no other way).");
    }

    @Test
    void a_place_where_thirteen_facts_meet_is_said_to_be_too_much() {
        Agreement old = small(permit("1", "quay", ""));
        String twelve =
                "when the case is on the agenda and the case is a repeat and the subject is under 18 and the case"
                        + " is closed and professional judgement says so and the reader is assigned to the case and the reader"
                        + " has signed the confidentiality statement and the reader's training is valid and the reader's vetting"
                        + " is valid and consent is given and the dash band is high and the subject's age is below 5";

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> diff(old, small(permit("1", "quay", twelve)))))
                .isNull();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        diff(old, small(permit("1", "quay", twelve + " and the number of incidents is at least 3")))))
                .isInstanceOf(TooIntricate.class)
                .hasMessage("clauses 1 name 13 facts that count together; their effect can be told for 12 at most");
    }
}
