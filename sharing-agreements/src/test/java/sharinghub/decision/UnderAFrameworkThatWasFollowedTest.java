package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.agreement.PactFixture.COUNCIL;
import static sharinghub.agreement.PactFixture.POLICE;
import static sharinghub.agreement.PactFixture.REFUGE;
import static sharinghub.agreement.PactFixture.forbid;
import static sharinghub.agreement.PactFixture.left;
import static sharinghub.agreement.PactFixture.permit;
import static sharinghub.agreement.PactFixture.signed;
import static sharinghub.agreement.PactFixture.text;
import static sharinghub.agreement.SigningFixture.NOW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standings;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Versions of a pact under versions of a framework: what the frameworks forbid, and whether they are there. */
class UnderAFrameworkThatWasFollowedTest {

    private static final String YES = permit("1.1", "identity", "council");
    private static final String NO = forbid("2.1", "identity", "anyone");

    private final Agreement third = pact(3, 0, 1);
    private final Agreement fourth = pact(4, 3, 2);

    @Test
    void a_framework_that_was_followed_still_counts_as_the_one_that_was_named() {
        assertThat(decide(third, signed(third), signed(frame(1, 0)), signed(frame(2, 1))))
                .isInstanceOf(Release.class);
    }

    @Test
    void what_it_forbade_and_what_its_follower_forbids_stand_in_the_way() {
        assertThat(kinds(decide(third, signed(third), signed(frame(1, 0, NO)), signed(frame(2, 1)))))
                .containsExactly(Reason.Kind.FORBIDDEN);
        assertThat(kinds(decide(third, signed(third), signed(frame(1, 0)), left(frame(2, 1, NO), REFUGE))))
                .containsExactly(Reason.Kind.FORBIDDEN);
    }

    @Test
    void what_the_framework_of_the_older_version_forbids_stands_before_what_was_sealed_under_that_one_only() {
        List<SignedAgreement> all =
                List.of(signed(third), signed(fourth), signed(frame(1, 0, NO)), signed(frame(2, 1)));

        assertThat(kinds(decide(third, all.toArray(SignedAgreement[]::new)))).containsExactly(Reason.Kind.FORBIDDEN);
        assertThat(decide(fourth, all.toArray(SignedAgreement[]::new))).isInstanceOf(Release.class);
    }

    @Test
    void only_the_framework_of_the_version_in_force_has_to_be_there() {
        Refusal refusal = (Refusal) decide(third, signed(third), signed(fourth), signed(frame(1, 0)));

        assertThat(decide(third, signed(third), signed(fourth), signed(frame(2, 0))))
                .isInstanceOf(Release.class);
        assertThat(refusal.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence())
                        .isEqualTo("“Pact” stands under frame, version 2, which is not in force"));
    }

    @Test
    void a_framework_that_one_has_left_by_whose_signature_the_pact_began_is_not_there() {
        assertThat(kinds(decide(third, signed(third), left(frame(1, 0), POLICE), signed(frame(2, 1)))))
                .containsExactly(Reason.Kind.PARENT_NOT_IN_FORCE);
    }

    private static Agreement pact(int number, int follows, int under) {
        return AgreementFixture.read(text(number, follows, YES)
                .replace("  in force from", "  under frame, version " + under + "\n  in force from"));
    }

    private static Agreement frame(int number, int follows, String... clauses) {
        return AgreementFixture.read(text(
                        number,
                        follows,
                        Stream.concat(Stream.of(permit("1.1", "contact", "council")), Stream.of(clauses))
                                .toArray(String[]::new))
                .replace("agreement pact", "agreement frame"));
    }

    private static Decision decide(Agreement under, SignedAgreement... all) {
        return new Decider(Standings.of(List.of(all), List.of(), NOW).deciding())
                .decide(new ReleaseRequest(
                        new Asker(COUNCIL, Optional.empty(), Role.PRACTITIONER),
                        new CaseRef("case-00000000000000000000000001"),
                        new PurposeName("safeguard-victim"),
                        Mode.CONTENT,
                        NOW,
                        List.of(new AskedSection(
                                new SectionId("sec-00000000000000000000000001"),
                                POLICE,
                                new DataCategory("identity"),
                                under.hash(),
                                BrockmereFixture.facts("subject-role", "victim")))));
    }

    private static List<Reason.Kind> kinds(Decision decision) {
        assertThat(decision).isInstanceOf(Refusal.class);
        return (((Refusal) decision).reasons().stream().map(Reason::kind).toList());
    }
}
