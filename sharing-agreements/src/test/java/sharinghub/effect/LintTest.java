package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.effect.TextFixture.forbid;
import static sharinghub.effect.TextFixture.permit;
import static sharinghub.effect.TextFixture.small;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;

/** What is odd about a text that reads well. */
class LintTest {

    private static final String AGENDA = "at research when the case is on the agenda";

    private static List<String> lint(Agreement text, Agreement... above) throws TooIntricate {
        return Lint.of(text, List.of(above), AgreementFixture.registers(), Optional.empty()).stream()
                .map(finding -> finding.kind() + ": " + finding.sentence())
                .toList();
    }

    private static List<String> lint(String... items) throws TooIntricate {
        return lint(small(items));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marac",
                "mappa",
                "magpye",
                "families-first",
                "asb-forum",
                "jag",
                "asb-case-review",
                "overarching"
            })
    void no_configured_agreement_makes_a_case_wait_for_ever(String name) throws TooIntricate {
        Agreement above = AgreementFixture.configured("brockmere-overarching");
        Agreement text = AgreementFixture.configured("brockmere-" + name);

        assertThat(lint(text, name.equals("overarching") ? new Agreement[0] : new Agreement[] {above}))
                .isEqualTo(
                        name.equals("magpye")
                                ? List.of("NEVER_APPLIES: clause 4.2 can never keep anything from any party")
                                : List.of());
    }

    @Test
    void a_referral_nobody_may_read_before_the_agenda_is_a_deadlock() throws TooIntricate {
        assertThat(lint(permit("1", "reef", AGENDA)))
                .containsExactly(
                        "DEADLOCK: what The pier writes about a victim waits until the case is on the agenda, and"
                                + " no coordinator may read it at referral, who could put it there");
        assertThat(lint(permit("1", "reef", "at agenda, meeting"))).hasSize(1);
        assertThat(lint(permit("1", "reef", "at meeting, action")))
                .as("stages that only an agenda leads to")
                .hasSize(1);
    }

    @Test
    void it_is_none_where_a_coordinator_reads_at_referral_or_somebody_reads_without_an_agenda() throws TooIntricate {
        assertThat(lint(permit("1", "reef", "at referral with coordinator; " + AGENDA)))
                .isEmpty();
        assertThat(lint(permit("1", "reef", AGENDA), permit("2", "quay", "at referral")))
                .isEmpty();
        assertThat(lint(permit("1", "reef", ""))).isEmpty();
        assertThat(lint(permit("1", "reef", "at research when the case is a repeat")))
                .isEmpty();
        assertThat(lint(permit("1", "reef", "at referral, research with chair")))
                .as("it waits for no agenda")
                .isEmpty();
    }

    @Test
    void it_stays_one_where_only_others_or_only_for_others_may_read_at_referral() throws TooIntricate {
        assertThat(lint(permit("1", "reef", "at referral with chair; " + AGENDA)))
                .as("a chair prepares nothing")
                .isEmpty();
        assertThat(lint(permit("1", "quay", "at referral with chair"), permit("2", "reef", AGENDA)))
                .hasSize(1);
        assertThat(lint(
                        permit("1", "quay", "at referral").replace("about victim", "about child"),
                        permit("2", "reef", AGENDA)))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("about a victim waits"));
        assertThat(lint(
                        permit("1", "reveal that it holds risk.dash, and a contact", "quay", "at referral"),
                        permit("2", "reef", AGENDA)))
                .as("to know that it is there is not to read it")
                .hasSize(1);
        assertThat(lint(permit("1", "quay", "at referral when the case is on the agenda"), permit("2", "reef", AGENDA)))
                .as("a referral that waits for the agenda itself")
                .hasSize(1);
    }

    @Test
    void who_prepares_agendas_needs_nobody_to_read_its_own() throws TooIntricate {
        String quays = permit("1", "reef", AGENDA).replace("permit pier", "permit quay");

        assertThat(lint(quays)).hasSize(1);
        assertThat(lint(quays, permit("2", "quay", "at referral with coordinator")))
                .isEmpty();
    }

    @Test
    void a_forbid_may_make_the_deadlock() throws TooIntricate {
        String both = permit("1", "reef", "at referral with coordinator; " + AGENDA);

        assertThat(lint(both, forbid("2", "share risk", "reef", "when the case is not on the agenda")))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("DEADLOCK"));
    }

    @Test
    void a_permit_that_can_never_count_is_named() throws TooIntricate {
        assertThat(lint(permit("1", "reef", "when the case is a repeat and the case is not a repeat")))
                .containsExactly("NEVER_APPLIES: clause 1 can never give anybody anything");
        assertThat(lint(permit("1", "reef", ""), forbid("2", "share risk", "reef", "")))
                .containsExactly("NEVER_APPLIES: clause 1 can never give anybody anything");
        assertThat(lint(permit("1", "reef", ""), permit("2", "pier", "")))
                .as("an agency needs no clause for its own")
                .containsExactly("NEVER_APPLIES: clause 2 can never give anybody anything");
        assertThat(lint(small(permit("1", "reef", "")), small(forbid("1", "share risk", "reef", ""))))
                .containsExactly("NEVER_APPLIES: clause 1 can never give anybody anything");
    }

    @Test
    void a_permit_that_gives_what_others_give_is_named_with_them() throws TooIntricate {
        assertThat(lint(permit("1", "reef, quay", ""), permit("2", "reef", "at meeting")))
                .containsExactly("COVERED: clause 2 gives nothing that is not given by clause 1");
        assertThat(lint(
                        permit("1", "reef", "at referral"),
                        permit("2", "quay", "at referral"),
                        permit("3", "reef, quay", "at referral when the case is a repeat")))
                .containsExactly("COVERED: clause 3 gives nothing that is not given by others");
        assertThat(lint(permit("1", "share a summary of risk.dash", "reef", ""), permit("2", "reef", "")))
                .containsExactly("COVERED: clause 1 gives nothing that is not given by clause 2");
        assertThat(lint(permit("1", "reef", "at meeting"), permit("2", "reef", "at action, referral")))
                .isEmpty();
    }

    @Test
    void a_forbid_without_effect_is_named() throws TooIntricate {
        String permit = permit("1", "reef", "");

        assertThat(lint(permit, forbid("2", "share health", "quay", ""))).isEmpty();
        assertThat(lint(permit, forbid("2", "share health", "quay except quay", "")))
                .containsExactly("NEVER_APPLIES: clause 2 can never keep anything from any party");
        assertThat(lint(
                        permit,
                        forbid("2", "share health", "quay", ""),
                        forbid("3", "share health.mental", "quay", "")))
                .containsExactly("COVERED: clause 3 forbids nothing that others do not");
        assertThat(lint(
                        permit,
                        forbid("2", "share health.mental", "quay", ""),
                        forbid("3", "share health.mental", "reef", "")))
                .isEmpty();
    }

    @Test
    void a_band_that_decides_alone_is_named() throws TooIntricate {
        assertThat(lint(permit("1", "reef", "when the dash band is at least high")))
                .containsExactly("BAND_ALONE: clause 1 waits for the dash band is at least high, and says not `or"
                        + " professional judgement says so`");
        assertThat(lint(permit("1", "reef", "when the dash band is at least high or professional judgement says so")))
                .isEmpty();
        assertThat(lint(permit("1", "reef", "when the dash band is at least high or the case is a repeat")))
                .hasSize(1);
        assertThat(lint(permit(
                        "1", "reef", "when professional judgement says so and not the dash band is at least high")))
                .hasSize(1);
        assertThat(lint(permit("1", "reef", "when the mappa level is at least level-2")))
                .as("a level is no band")
                .isEmpty();
        assertThat(lint(permit("1", "reef", "when the subject's age is at least 18")))
                .isEmpty();
    }

    @Test
    void a_permit_that_was_never_used_is_named_where_somebody_looked() throws TooIntricate {
        Agreement text =
                small(permit("1", "reef", ""), permit("2", "quay", ""), forbid("3", "share health", "reef", ""));
        Set<ClauseRef> used = Set.of(new ClauseRef(text.hash(), new ClauseNumber("2")));

        assertThat(Lint.of(text, List.of(), AgreementFixture.registers(), Optional.of(used)))
                .containsExactly(new Finding(Finding.Kind.NEVER_USED, "clause 1 has never released anything"));
    }

    @Test
    void the_gravest_stands_first() throws TooIntricate {
        assertThat(Stream.of(lint(
                                permit("1", "reef", "at meeting when the dash band is at least high"),
                                permit("2", "reef", "at meeting when the dash band is high and the case is a repeat"))
                        .stream()
                        .map(said -> said.substring(0, said.indexOf(':')))
                        .toList()))
                .containsExactly(List.of("DEADLOCK", "COVERED", "BAND_ALONE", "BAND_ALONE"));
    }
}
