package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.SmallAgreement.agreement;
import static sharinghub.decision.SmallAgreement.permit;
import static sharinghub.decision.SmallAgreement.request;
import static sharinghub.decision.SmallAgreement.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.SigningFixture;
import sharinghub.facts.Facts;

/** Why something is refused, and the smallest lawful change that would turn it. */
class RefusalTest {

    private static final Facts OF_A_CHILD = facts("subject-role", "child");

    @Test
    void the_permit_that_lacks_least_is_named() {
        Agreement agreement = agreement(
                permit("4.1", "when the case is on the agenda and the case is a repeat"),
                permit("4.2", "when the case is on the agenda"));

        assertThat(refusal(agreement, OF_A_CHILD).smallestLawfulChange())
                .contains("clause 4.2 of “Small” would allow this once the case is on the agenda");
    }

    @Test
    void among_equals_the_lower_number_is_named_and_9_is_lower_than_10() {
        Agreement agreement =
                agreement(permit("4.9", "when the case is a repeat"), permit("4.10", "when the case is on the agenda"));

        assertThat(refusal(agreement, OF_A_CHILD).smallestLawfulChange())
                .contains("clause 4.9 of “Small” would allow this once the case is a repeat");
    }

    @Test
    void of_alternatives_all_are_told_and_one_is_enough() {
        Agreement agreement = agreement(permit(
                "4.1",
                "when (the dash band is at least high or professional judgement says so) and the case is a repeat"));

        assertThat(refusal(agreement, OF_A_CHILD.with(facts("repeat", "yes"))).smallestLawfulChange())
                .contains("clause 4.1 of “Small” would allow this once"
                        + " the dash band is at least high or professional judgement says so");
    }

    @Test
    void no_change_is_named_that_a_forbid_would_then_stand_in_the_way_of() {
        Agreement agreement = agreement(
                permit("4.1", "when the subject is under 18"),
                "clause 5.1 \"No\"\n  forbid anyone\n  to share risk\n  with anyone\n  when the subject is under 18\n");

        Refusal refusal = refusal(agreement, OF_A_CHILD.with(facts("under-18", "no")));

        assertThat(refusal.reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.CONDITION_NOT_MET);
        assertThat(refusal.smallestLawfulChange()).isEmpty();
    }

    @Test
    void no_change_is_named_where_a_forbid_stands() {
        Agreement agreement = agreement(
                permit("4.1", "when the case is on the agenda"),
                "clause 5.1 \"No\"\n  forbid anyone\n  to share risk\n  with anyone\n");

        Refusal refusal = refusal(agreement, OF_A_CHILD);

        assertThat(refusal.reasons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.FORBIDDEN, Reason.Kind.CONDITION_NOT_MET);
        assertThat(refusal.smallestLawfulChange()).isEmpty();
    }

    @Test
    void what_nobody_stated_satisfies_nothing_not_even_its_opposite() {
        Agreement plain = agreement(permit("4.1", "when the case is closed"));
        Agreement opposite = agreement(permit("4.1", "when not the case is closed"));

        assertThat(decide(plain, OF_A_CHILD)).isInstanceOf(Refusal.class);
        assertThat(decide(opposite, OF_A_CHILD)).isInstanceOf(Refusal.class);
        assertThat(decide(opposite, OF_A_CHILD.with(facts("case-closed", "no"))))
                .isInstanceOf(Release.class);
    }

    @Test
    void a_forbid_that_hangs_on_what_nobody_stated_holds() {
        Agreement agreement = agreement(
                permit("4.1", ""),
                "clause 5.1 \"No\"\n  forbid anyone\n  to share risk\n  with anyone\n  when the case is closed\n");

        assertThat(refusal(agreement, OF_A_CHILD).reasons())
                .extracting(Reason::sentence)
                .containsExactly("clause 5.1 of “Small” may forbid, as far as is known, sharing risk: dash"
                        + " with The refuge");
        assertThat(decide(agreement, OF_A_CHILD.with(facts("case-closed", "no"))))
                .isInstanceOf(Release.class);
    }

    @Test
    void a_section_of_a_wider_category_may_hold_what_is_forbidden_below_it() {
        Agreement agreement = agreement(
                permit("4.1", ""),
                "clause 5.1 \"No\"\n  forbid anyone\n  to share offending.intelligence\n  with anyone\n");

        assertThat(decide(agreement, "offending", OF_A_CHILD)).isInstanceOf(Refusal.class);
        assertThat(decide(agreement, "offending.convictions", OF_A_CHILD)).isInstanceOf(Release.class);
    }

    @Test
    void an_agreement_that_the_asker_is_no_party_to_is_not_quoted() {
        Agreement agreement = agreement(permit("4.1", ""));
        Agreement secret = AgreementFixture.read(
                text("secret", "clause 5.1 \"No\"\n  forbid anyone\n  to share risk\n  with anyone\n")
                        .replace("  refuge \"The refuge\" charity\n", ""));
        Decider decider = new Decider(
                Stream.of(agreement, secret).map(SigningFixture::inForce).toList());

        Refusal refusal = (Refusal) decider.decide(request(agreement, "risk.dash", OF_A_CHILD));

        assertThat(refusal.reasons())
                .containsExactly(new Reason(
                        Reason.Kind.FORBIDDEN,
                        Optional.empty(),
                        "another agreement of The police forbids sharing it with The refuge"));
    }

    @Test
    void a_category_that_no_clause_names_is_refused_with_the_author_and_the_purpose() {
        Agreement agreement = agreement(permit("4.1", ""));

        assertThat(((Refusal) decide(agreement, "health", OF_A_CHILD)).reasons())
                .extracting(Reason::sentence)
                .containsExactly("no clause of “Small” lets The police share health for “Protect people”");
    }

    @Test
    void a_person_in_another_part_is_waited_for() {
        assertThat(refusal(agreement(permit("4.1", "")), facts("subject-role", "witness"))
                        .reasons())
                .extracting(Reason::sentence)
                .containsExactly("clause 4.1 of “Small” waits until it is about a victim or child");
    }

    @Test
    void nothing_asked_is_nothing_released() {
        Agreement agreement = agreement(permit("4.1", ""));
        ReleaseRequest request = request(agreement, "risk.dash", OF_A_CHILD);
        ReleaseRequest empty = new ReleaseRequest(
                request.asker(), request.caseRef(), request.purpose(), request.wanted(), request.at(), List.of());

        assertThat(new Decider(List.of(SigningFixture.inForce(agreement))).decide(empty))
                .isEqualTo(new Refusal(
                        List.of(new Reason(Reason.Kind.NOTHING_ASKED, Optional.empty(), "no section was asked for")),
                        Optional.empty()));
    }

    private static Refusal refusal(Agreement agreement, Facts facts) {
        return (Refusal) decide(agreement, facts);
    }

    private static Decision decide(Agreement agreement, Facts facts) {
        return decide(agreement, "risk.dash", facts);
    }

    private static Decision decide(Agreement agreement, String category, Facts facts) {
        return new Decider(List.of(SigningFixture.inForce(agreement))).decide(request(agreement, category, facts));
    }
}
