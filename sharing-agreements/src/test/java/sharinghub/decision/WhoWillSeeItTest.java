package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.ALED;
import static sharinghub.decision.BrockmereFixture.GRACE;
import static sharinghub.decision.BrockmereFixture.MARAC;
import static sharinghub.decision.BrockmereFixture.MEERA;
import static sharinghub.decision.BrockmereFixture.PRIYA;
import static sharinghub.decision.BrockmereFixture.REFERRED;
import static sharinghub.decision.BrockmereFixture.ROSS;
import static sharinghub.decision.BrockmereFixture.WILL;
import static sharinghub.decision.BrockmereFixture.decider;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.BrockmereFixture.prospect;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Mode;
import sharinghub.facts.Facts;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;

/** What the author is told before sealing. */
class WhoWillSeeItTest {

    private final Decider decider = decider();

    @Test
    void the_idva_sees_the_risk_now() {
        assertThat(decider.reach(prospect("risk.dash", REFERRED, MEERA, Mode.CONTENT)))
                .isEqualTo(new Reach(Reach.When.NOW, clause("4.3"), ""));
    }

    @Test
    void with_the_band_not_stated_yet_she_sees_it_later() {
        assertThat(decider.reach(prospect(
                        "risk.dash", facts("stage", "referral", "subject-role", "victim"), MEERA, Mode.CONTENT)))
                .isEqualTo(new Reach(
                        Reach.When.LATER,
                        clause("4.3"),
                        "the dash band is at least high or professional judgement says so"));
    }

    @Test
    void the_social_worker_sees_it_once_on_the_agenda_and_what_else_it_takes_is_said() {
        assertThat(decider.reach(prospect("risk.dash", REFERRED, GRACE, Mode.CONTENT)))
                .isEqualTo(new Reach(
                        Reach.When.ONCE_ON_THE_AGENDA,
                        clause("4.1"),
                        "the case is on the agenda and the reader has signed the confidentiality statement"));
    }

    @Test
    void the_coordinator_sees_it_now() {
        assertThat(decider.reach(prospect("risk.dash", REFERRED, PRIYA, Mode.CONTENT))
                        .when())
                .isEqualTo(Reach.When.NOW);
    }

    @Test
    void housing_never_reads_it_and_learns_now_that_it_exists() {
        assertThat(decider.reach(prospect("risk.dash", REFERRED, ALED, Mode.CONTENT))
                        .when())
                .isEqualTo(Reach.When.NEVER);
        assertThat(decider.reach(prospect("risk.dash", REFERRED, ALED, Mode.CONTACT)))
                .isEqualTo(new Reach(Reach.When.NOW, clause("4.2"), ""));
    }

    @Test
    void a_warden_never_sees_anything() {
        Reach reach = decider.reach(prospect("identity", REFERRED, WILL, Mode.EXISTENCE));

        assertThat(reach.when()).isEqualTo(Reach.When.NEVER);
        assertThat(reach.words())
                .isEqualTo(
                        "no clause of “Brockmere MARAC information sharing agreement” lets Brockmere Constabulary share identity with"
                                + " Brockmere Borough Council (wardens)");
    }

    @Test
    void a_safe_address_is_forbidden_to_the_probation_service_by_clause() {
        Reach reach = decider.reach(prospect(
                "whereabouts",
                REFERRED,
                BrockmereFixture.asker("eastshire-probation", sharinghub.agency.Role.PRACTITIONER),
                Mode.CONTENT));

        assertThat(reach.when()).isEqualTo(Reach.When.NEVER);
        assertThat(reach.clause()).isEqualTo(clause("7.1"));
    }

    @Test
    void a_safe_address_waits_for_the_victims_consent() {
        assertThat(decider.reach(prospect("whereabouts", REFERRED, MEERA, Mode.CONTENT)))
                .isEqualTo(new Reach(Reach.When.LATER, clause("4.6"), "consent is given"));
    }

    @Test
    void whom_to_seal_to_is_whomever_some_facts_would_let_read() {
        assertThat(decider.mayEverReach(prospect("risk.dash", Facts.none(), ROSS, Mode.CONTENT)))
                .extracting(AgencyId::text)
                .containsExactly(
                        "brockmere-council",
                        "eastshire-council",
                        "eastshire-nhs",
                        "eastshire-probation",
                        "safe-harbour");
        assertThat(decider.mayEverReach(prospect("offending.convictions", Facts.none(), ROSS, Mode.CONTENT)))
                .extracting(AgencyId::text)
                .containsExactly("brockmere-council", "eastshire-council", "eastshire-nhs", "eastshire-probation");
        assertThat(decider.mayEverReach(prospect("whereabouts", Facts.none(), ROSS, Mode.CONTENT)))
                .extracting(AgencyId::text)
                .containsExactly("safe-harbour");
        assertThat(decider.mayEverReach(prospect("offending.intelligence", Facts.none(), ROSS, Mode.CONTENT)))
                .isEmpty();
    }

    private static Optional<ClauseRef> clause(String number) {
        return Optional.of(new ClauseRef(MARAC.hash(), new ClauseNumber(number)));
    }
}
