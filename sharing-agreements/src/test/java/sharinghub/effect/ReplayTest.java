package sharinghub.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.StoppedSharing;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Past requests, asked of a draft. */
class ReplayTest {

    private static final Agreement MARAC = TextFixture.MARAC;
    private static final Agreement OVERARCHING = AgreementFixture.configured("brockmere-overarching");
    private static final AgencyId POLICE = new AgencyId("brockmere-police");

    private static final ReleaseRequest IDVA = request(asker("safe-harbour"), "risk.dash", "dash-band", "medium");
    private static final ReleaseRequest HIGH = request(asker("safe-harbour"), "risk.dash", "dash-band", "high");

    private static Asker asker(String agency) {
        return new Asker(new AgencyId(agency), Optional.empty(), Role.PRACTITIONER);
    }

    private static ReleaseRequest request(Asker asker, String category, String... facts) {
        Facts known = Facts.none()
                .with(FactName.SUBJECT_ROLE, FactValue.word("victim"))
                .with(FactName.STAGE, FactValue.word("referral"));
        for (int i = 0; i < facts.length; i += 2) {
            known = known.with(new FactName(facts[i]), FactValue.fromText(facts[i + 1]));
        }
        return new ReleaseRequest(
                asker,
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName("safeguard-victim"),
                Mode.CONTENT,
                Instant.parse("2026-11-24T23:30:00Z"),
                List.of(new AskedSection(
                        new SectionId("sec-00000000000000000000000001"),
                        POLICE,
                        new DataCategory(category),
                        MARAC.hash(),
                        known)));
    }

    private static Answered answered(ReleaseRequest request, StoppedSharing... stops) {
        List<AgencyId> all =
                MARAC.parties().list().stream().map(party -> party.agency()).toList();
        return new Answered(
                request,
                new Decider(List.of(
                                SigningFixture.inForce(OVERARCHING),
                                SigningFixture.inForce(MARAC, all, List.of(stops))))
                        .decide(request));
    }

    private static Replay replay(Agreement draft, Answered... past) {
        return Replay.of(draft, List.of(OVERARCHING), Optional.of(MARAC.hash()), List.of(past));
    }

    @Test
    void the_same_text_decides_nothing_otherwise() {
        assertThat(replay(MARAC, answered(IDVA), answered(HIGH))).isEqualTo(new Replay(2, 0, List.of()));
    }

    @Test
    void what_a_draft_would_release_is_told_with_its_clause() {
        assertThat(replay(TextFixture.marac("is at least high", "is at least medium"), answered(IDVA), answered(HIGH)))
                .isEqualTo(new Replay(
                        2,
                        0,
                        List.of(
                                "On 24 November 2026 a practitioner of Safe Harbour (Idva service) asked for risk: dash of"
                                        + " Brockmere Constabulary, what it says, in case-00000000000000000000000001. It was withheld;"
                                        + " the draft would release it by clause 4.3.")));
    }

    @Test
    void what_a_draft_would_withhold_is_told_with_the_clause_that_released_it() {
        assertThat(replay(
                                TextFixture.marac(
                                        "is at least high or professional", "is at least medium and professional"),
                                answered(IDVA),
                                answered(HIGH))
                        .others())
                .containsExactly(
                        "On 24 November 2026 a practitioner of Safe Harbour (Idva service) asked for risk: dash of"
                                + " Brockmere Constabulary, what it says, in case-00000000000000000000000001. It was released by clause"
                                + " 4.3; the draft would withhold it.");
    }

    @Test
    void the_readers_team_and_role_count() {
        AgencyId council = new AgencyId("brockmere-council");
        Answered coordinator = answered(request(
                new Asker(council, Optional.of(new Team(council, "community-safety")), Role.COORDINATOR), "risk.dash"));
        Agreement draft = TextFixture.marac("at referral with coordinator; at research", "at research");

        assertThat(replay(MARAC, coordinator).others()).isEmpty();
        assertThat(replay(draft, coordinator).others())
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("On 24 November 2026 a coordinator of Brockmere Borough Council (community safety)"
                                + " asked for risk: dash"));
    }

    @Test
    void what_no_clause_can_change_is_left_out() {
        StoppedSharing stop = new StoppedSharing(MARAC.hash(), POLICE, SigningFixture.NOW);
        Agreement draft = TextFixture.marac("is at least high", "is at least medium");

        assertThat(replay(draft, answered(IDVA, stop))).isEqualTo(new Replay(0, 1, List.of()));
        assertThat(Replay.of(draft, List.of(), Optional.of(OVERARCHING.hash()), List.of(answered(IDVA))))
                .isEqualTo(new Replay(0, 1, List.of()));
        assertThat(Replay.of(draft, List.of(), Optional.empty(), List.of(answered(IDVA)))
                        .asked())
                .isEqualTo(1);
    }

    @Test
    void an_originators_word_counts_under_every_draft() {
        Agreement draft = TextFixture.marac("is at least high", "is at least medium");
        Stream<String> rules = Stream.of("never", "with-consent");

        assertThat(rules.map(rule -> replay(draft, passedOn(rule)).others())).containsExactly(List.of(), List.of());
        assertThat(replay(draft, passedOn("by-clause")).others()).hasSize(1);
    }

    /** The Idva asked for what the police had from the hospital under that rule. */
    private static Answered passedOn(String rule) {
        return answered(request(
                asker("safe-harbour"),
                "risk.dash",
                "dash-band",
                "medium",
                "originator",
                "eastshire-nhs",
                "passed-on",
                rule));
    }

    @Test
    void what_is_forbidden_above_a_draft_stays_withheld() {
        Agreement draft = TextFixture.marac(
                "share identity, contact, incident.domestic-abuse, risk.dash, offending.convictions",
                "share identity, contact, incident.domestic-abuse, risk.dash, offending");
        AgencyId council = new AgencyId("brockmere-council");
        Answered intelligence = answered(request(
                new Asker(council, Optional.of(new Team(council, "community-safety")), Role.COORDINATOR),
                "offending.intelligence"));

        assertThat(replay(draft, intelligence).others()).isEmpty();
        assertThat(Replay.of(draft, List.of(), Optional.empty(), List.of(intelligence))
                        .others())
                .hasSize(1);
    }
}
