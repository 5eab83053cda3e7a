package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.ALED;
import static sharinghub.decision.BrockmereFixture.GRACE;
import static sharinghub.decision.BrockmereFixture.HOSPITAL;
import static sharinghub.decision.BrockmereFixture.MARAC;
import static sharinghub.decision.BrockmereFixture.MEERA;
import static sharinghub.decision.BrockmereFixture.POLICE;
import static sharinghub.decision.BrockmereFixture.PRIYA;
import static sharinghub.decision.BrockmereFixture.REFERRED;
import static sharinghub.decision.BrockmereFixture.TABLED;
import static sharinghub.decision.BrockmereFixture.TABLED_AND_SIGNED;
import static sharinghub.decision.BrockmereFixture.WILL;
import static sharinghub.decision.BrockmereFixture.decider;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.BrockmereFixture.released;
import static sharinghub.decision.BrockmereFixture.request;
import static sharinghub.decision.BrockmereFixture.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Mode;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.StoppedSharing;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;

/** The demonstration's case, reader by reader, under the agreements that a partnership starts from. */
class TheMaracCaseTest {

    private final Decider decider = decider();

    @Test
    void the_idva_reads_identity_incident_and_risk_from_referral_on() {
        Decision answer = decider.decide(request(MEERA, Mode.CONTENT, REFERRED));

        assertThat(released(answer))
                .isEqualTo(Map.of("identity", "4.3", "incident.domestic-abuse", "4.3", "risk.dash", "4.3"));
        assertThat(((Release) answer).allowed().get(section("risk.dash")))
                .isEqualTo(new Allowed(
                        new ClauseRef(MARAC.hash(), new ClauseNumber("4.3")),
                        Mode.CONTENT,
                        Optional.of("only with the author's consent"),
                        Optional.of("6 years after the case closes, then review"),
                        List.of(
                                new Obligation.PassOn("with-consent"),
                                new Obligation.Keep(6, "years", "the case closes", "review"))));
    }

    @Test
    void what_the_idva_may_not_know_of_is_not_even_withheld_by_name() {
        Release release = (Release) decider.decide(request(MEERA, Mode.CONTENT, REFERRED));

        assertThat(release.withheld()).isEmpty();
    }

    @Test
    void a_medium_band_is_not_enough_without_professional_judgement() {
        assertThat(decider.decide(request(MEERA, Mode.CONTENT, REFERRED.with(facts("dash-band", "medium")))))
                .isInstanceOf(Refusal.class);
        assertThat(released(decider.decide(request(
                        MEERA,
                        Mode.CONTENT,
                        REFERRED.with(facts("dash-band", "medium", "professional-judgement", "yes"))))))
                .containsEntry("risk.dash", "4.3");
    }

    @Test
    void where_the_victim_is_the_idva_reads_only_when_the_victim_wants_it() {
        assertThat(released(decider.decide(request(MEERA, Mode.CONTENT, REFERRED.with(facts("consent", "given"))))))
                .containsEntry("whereabouts", "4.6");
        assertThat(released(decider.decide(request(MEERA, Mode.CONTENT, REFERRED.with(facts("consent", "refused"))))))
                .doesNotContainKey("whereabouts");
    }

    @Test
    void before_the_agenda_the_social_worker_may_not_know_that_there_is_a_case() {
        assertThat(decider.known(request(GRACE, Mode.CONTENT, REFERRED))).isEmpty();
    }

    @Test
    void on_the_agenda_she_knows_of_it_and_is_told_what_is_still_missing() {
        ReleaseRequest onlyPolice = new ReleaseRequest(
                GRACE,
                request(GRACE, Mode.CONTENT, TABLED).caseRef(),
                request(GRACE, Mode.CONTENT, TABLED).purpose(),
                Mode.CONTENT,
                SigningFixture.NOW,
                request(GRACE, Mode.CONTENT, TABLED).sections().subList(0, 4));

        assertThat(decider.known(onlyPolice)).hasSize(4);
        assertThat(decider.decide(onlyPolice))
                .isEqualTo(new Refusal(
                        List.of(new Reason(
                                Reason.Kind.CONDITION_NOT_MET,
                                Optional.of(new ClauseRef(MARAC.hash(), new ClauseNumber("4.1"))),
                                "clause 4.1 of “Brockmere MARAC information sharing agreement” waits until"
                                        + " the reader has signed the confidentiality statement")),
                        Optional.of(
                                "clause 4.1 of “Brockmere MARAC information sharing agreement” would allow this once"
                                        + " the reader has signed the confidentiality statement")));
    }

    @Test
    void once_she_has_signed_the_statement_she_reads_all_but_where_they_are() {
        assertThat(released(decider.decide(request(GRACE, Mode.CONTENT, TABLED_AND_SIGNED))))
                .isEqualTo(Map.of(
                        "identity", "4.1",
                        "incident.domestic-abuse", "4.1",
                        "risk.dash", "4.1",
                        "offending.convictions", "4.1",
                        "health.injuries", "4.4"));
    }

    @Test
    void the_coordinator_reads_at_referral_and_another_role_in_the_same_chair_does_not() {
        assertThat(released(decider.decide(request(PRIYA, Mode.CONTENT, REFERRED))))
                .containsEntry("offending.convictions", "4.1");
        Asker colleague = new Asker(PRIYA.agency(), PRIYA.team(), sharinghub.agency.Role.PRACTITIONER);
        assertThat(decider.known(request(colleague, Mode.CONTENT, REFERRED))).isEmpty();
    }

    @Test
    void housing_learns_that_there_is_a_case_and_whom_to_ring_and_is_refused_the_rest_by_clause() {
        assertThat(released(decider.decide(request(ALED, Mode.CONTACT, REFERRED))))
                .hasSize(5)
                .containsEntry("identity", "4.2")
                .doesNotContainKey("whereabouts");
        assertThat(decider.decide(request(ALED, Mode.CONTENT, REFERRED)))
                .isEqualTo(new Refusal(
                        List.of(new Reason(
                                Reason.Kind.MODE_NOT_GRANTED,
                                Optional.of(new ClauseRef(MARAC.hash(), new ClauseNumber("4.2"))),
                                "clause 4.2 of “Brockmere MARAC information sharing agreement” tells Northgate Homes that something is held,"
                                        + " and whom to ring, but not what it says")),
                        Optional.empty()));
    }

    @Test
    void a_street_warden_learns_nothing_at_any_stage() {
        for (Mode mode : Mode.values()) {
            assertThat(decider.known(request(WILL, mode, TABLED_AND_SIGNED))).isEmpty();
            assertThat(decider.decide(request(WILL, mode, TABLED_AND_SIGNED))).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void somebody_of_the_council_whose_team_is_unknown_learns_nothing_for_they_might_be_a_warden() {
        Asker teamless = BrockmereFixture.asker("brockmere-council", sharinghub.agency.Role.COORDINATOR);

        assertThat(decider.known(request(teamless, Mode.CONTENT, TABLED_AND_SIGNED)))
                .isEmpty();
    }

    @Test
    void when_the_police_stop_their_own_sharing_theirs_is_refused_with_that_reason_and_the_hospitals_stays_open() {
        Decider stopped = decider(new StoppedSharing(MARAC.hash(), POLICE, SigningFixture.NOW));

        Release release = (Release) stopped.decide(request(GRACE, Mode.CONTENT, TABLED_AND_SIGNED));

        assertThat(released(release)).isEqualTo(Map.of("health.injuries", "4.4"));
        assertThat(release.withheld().get(section("risk.dash")))
                .containsExactly(
                        new Reason(
                                Reason.Kind.AUTHOR_STOPPED,
                                Optional.empty(),
                                "Brockmere Constabulary has stopped its sharing under “Brockmere MARAC information sharing agreement”"));
        assertThat(release.withheld()).doesNotContainKey(section("whereabouts"));
    }

    @Test
    void whoever_stops_receives_nothing_either() {
        Decider stopped = decider(new StoppedSharing(MARAC.hash(), GRACE.agency(), SigningFixture.NOW));

        assertThat(stopped.decide(request(GRACE, Mode.CONTENT, TABLED_AND_SIGNED)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::kind)
                                .containsExactly(Reason.Kind.READER_STOPPED));
    }

    @Test
    void without_the_agreement_above_it_nothing_is_released() {
        Decider alone = new Decider(List.of(SigningFixture.inForce(MARAC)));

        assertThat(alone.known(request(MEERA, Mode.CONTENT, REFERRED))).isEmpty();
        assertThat(alone.decide(request(MEERA, Mode.CONTENT, REFERRED)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().getFirst().sentence())
                                .isEqualTo(
                                        "“Brockmere MARAC information sharing agreement” stands under brockmere-overarching, version 5,"
                                                + " which is not in force"));
    }

    @Test
    void a_party_that_has_not_signed_gives_nothing_and_receives_nothing() {
        Decider withoutHospital = new Decider(List.of(
                SigningFixture.inForce(BrockmereFixture.OVERARCHING),
                SigningFixture.inForce(
                        MARAC,
                        MARAC.parties().list().stream()
                                .map(party -> party.agency())
                                .filter(agency -> !agency.equals(HOSPITAL))
                                .toList(),
                        List.of())));

        assertThat(released(withoutHospital.decide(request(GRACE, Mode.CONTENT, TABLED_AND_SIGNED))))
                .doesNotContainKey("health.injuries");
        assertThat(withoutHospital.known(request(
                        BrockmereFixture.asker("eastshire-nhs", sharinghub.agency.Role.PRACTITIONER),
                        Mode.CONTENT,
                        TABLED_AND_SIGNED)))
                .isEmpty();
    }
}
