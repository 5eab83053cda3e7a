package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.MARAC;
import static sharinghub.decision.BrockmereFixture.MEERA;
import static sharinghub.decision.BrockmereFixture.OVERARCHING;
import static sharinghub.decision.BrockmereFixture.PRIYA;
import static sharinghub.decision.BrockmereFixture.asker;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.BrockmereFixture.prospect;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Truth;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.facts.Facts;

/** What the clauses of one text say, with nobody's signature. */
class ClausesAloneTest {

    private static final ClausesAlone CLAUSES = ClausesAlone.of(MARAC, List.of(OVERARCHING));
    private static final Facts VICTIM = facts("subject-role", "victim", "stage", "referral");

    @Test
    void it_answers_yes_no_or_not_yet() {
        assertThat(CLAUSES.agreement()).isEqualTo(MARAC);
        assertThat(CLAUSES.allow(prospect("risk.dash", VICTIM.with(facts("dash-band", "high")), MEERA, Mode.CONTENT)))
                .isEqualTo(Truth.TRUE);
        assertThat(CLAUSES.allow(prospect("risk.dash", VICTIM, MEERA, Mode.CONTENT)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(CLAUSES.allow(prospect(
                        "risk.dash", facts("subject-role", "perpetrator", "stage", "referral"), MEERA, Mode.CONTENT)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void the_readers_role_is_what_the_facts_say_and_may_be_open() {
        Facts coordinator = VICTIM.with(facts("reader-role", "coordinator"));

        assertThat(CLAUSES.allow(prospect("risk.dash", coordinator, PRIYA, Mode.CONTENT)))
                .isEqualTo(Truth.TRUE);
        assertThat(CLAUSES.allow(prospect("risk.dash", VICTIM, PRIYA, Mode.CONTENT)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_is_forbidden_here_or_above_is_not_allowed() {
        String all = "share identity, contact, incident.domestic-abuse, risk.dash, offending.convictions";
        var wider = AgreementFixture.read(AgreementWriter.canonical(MARAC)
                .replace(all, "share identity, contact, incident.domestic-abuse, risk.dash, offending, whereabouts"));
        Facts tabled = facts(
                "subject-role", "perpetrator", "stage", "research", "on-the-agenda", "yes", "statement-signed", "yes");
        Prospect intelligence = prospect("offending.intelligence", tabled, PRIYA, Mode.CONTENT);

        assertThat(ClausesAlone.of(wider, List.of()).allow(intelligence)).isEqualTo(Truth.TRUE);
        assertThat(ClausesAlone.of(wider, List.of(OVERARCHING)).allow(intelligence))
                .isEqualTo(Truth.FALSE);
        assertThat(ClausesAlone.of(wider, List.of())
                        .allow(prospect(
                                "whereabouts", tabled.with(facts("subject-role", "victim")), PRIYA, Mode.CONTENT)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void no_stranger_may_have_anything() {
        Prospect stranger = prospect("risk.dash", VICTIM, asker("far-council", Role.PRACTITIONER), Mode.EXISTENCE);

        assertThat(CLAUSES.allow(stranger)).isEqualTo(Truth.FALSE);
        assertThat(CLAUSES.touching(stranger)).isEmpty();
    }

    @Test
    void it_names_the_clauses_that_may_count_permits_first() {
        Prospect address = prospect("whereabouts", Facts.none(), PRIYA, Mode.CONTENT);

        assertThat(CLAUSES.touching(prospect("risk.dash", Facts.none(), PRIYA, Mode.CONTENT)).stream()
                        .map(one -> one.clause().number() + " " + one.whom()))
                .containsExactly("4.1 TRUE", "4.5 TRUE");
        assertThat(CLAUSES.touching(address).stream().map(one -> one.clause().number() + " " + one.whom()))
                .containsExactly("7.1 TRUE");
        assertThat(CLAUSES.touching(address).getFirst().in()).isEqualTo(MARAC.hash());
        assertThat(CLAUSES
                        .touching(prospect(
                                "offending", Facts.none(), asker("eastshire-council", Role.CHAIR), Mode.CONTENT))
                        .stream()
                        .map(ClausesAlone.Touching::in))
                .containsExactly(MARAC.hash(), OVERARCHING.hash());
        assertThat(CLAUSES
                        .touching(prospect(
                                "risk.dash", Facts.none(), asker("brockmere-council", Role.CHAIR), Mode.CONTENT))
                        .stream()
                        .map(one -> one.clause().number() + " " + one.whom()))
                .containsExactly("4.1 UNKNOWN", "4.2 UNKNOWN", "4.5 UNKNOWN");
    }

    @Test
    void several_forbids_stand_in_the_order_of_their_rank() {
        var text = AgreementFixture.read(AgreementWriter.canonical(MARAC)
                .replace(
                        "duty 8.1",
                        "clause 7.2 \"Nor this\"\n  forbid anyone\n  to share anything\n  with anyone\nduty 8.1"));

        assertThat(
                        ClausesAlone.of(text, List.of())
                                .touching(prospect("whereabouts", Facts.none(), PRIYA, Mode.CONTENT))
                                .stream()
                                .map(one -> one.clause().number().text()))
                .containsExactly("7.1", "7.2");
    }

    @Test
    void it_names_what_keeps_an_answer_open() {
        assertThat(undecided("risk.dash", VICTIM)).containsExactly("4.1");
        assertThat(undecided("risk.dash", VICTIM.with(facts("reader-role", "coordinator"))))
                .as("a permit stands")
                .isEmpty();
        assertThat(undecided("whereabouts", Facts.none()))
                .as("a forbid may hold, and no permit is about it")
                .containsExactly("7.1");
        assertThat(undecided("whereabouts", facts("subject-role", "perpetrator")))
                .isEmpty();
    }

    private static List<String> undecided(String category, Facts facts) {
        return CLAUSES.undecided(prospect(category, facts, PRIYA, Mode.CONTENT)).stream()
                .map(clause -> clause.number().text())
                .toList();
    }

    @Test
    void it_names_the_permit_that_would_release_unless_an_originator_was_not_asked() {
        Facts high = VICTIM.with(facts("dash-band", "high"));

        assertThat(releases(high)).containsExactly("4.3");
        assertThat(releases(VICTIM)).isEmpty();
        assertThat(releases(high.with(facts("originator", "eastshire-nhs")))).isEmpty();
        assertThat(releases(high.with(facts("originator", "eastshire-nhs", "passed-on", "never"))))
                .isEmpty();
        assertThat(releases(high.with(facts("originator", "eastshire-nhs", "passed-on", "by-clause"))))
                .containsExactly("4.3");
    }

    private static List<String> releases(Facts facts) {
        return CLAUSES.releases(prospect("risk.dash", facts, MEERA, Mode.CONTENT)).stream()
                .map(permit -> permit.number().text())
                .toList();
    }
}
