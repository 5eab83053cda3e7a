package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.facts.Facts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** Which forbid is found among those of several agreements, and whose count. */
class ManyForbidsTest {

    private static final Facts OF_A_CHILD = facts("subject-role", "child");
    private static final AgencyId POLICE = new AgencyId("police");
    private static final AgencyId REFUGE = new AgencyId("refuge");
    private static final Agreement SHARING = agreement("sharing", """
            clause 4.1 "Yes"
              permit police
              to share risk
              about victim, child
              with refuge
              for safeguard-victim
              under gateway common-law-policing
              basis part3-s35, condition schedule-8-safeguarding for competent authority
              basis article-6-1-f, condition schedule-1-18 for others
            """);

    @Test
    void the_first_forbid_by_hash_and_number_is_given_wherever_it_was_found() {
        List<Agreement> forbidding = Stream.of("one", "two", "three", "four", "five", "six")
                .map(name -> agreement(
                        name,
                        forbid("5.1", name.length() == 3 ? "anyone" : "refuge")
                                + forbid("5.2", name.length() == 3 ? "refuge" : "anyone")))
                .toList();
        Agreement first = forbidding.stream()
                .min((one, other) -> one.hash().compareTo(other.hash()))
                .orElseThrow();

        Refusal refusal = refusal(Stream.concat(forbidding.stream(), Stream.of(SHARING))
                .map(SigningFixture::inForce)
                .toList());

        assertThat(refusal.reasons())
                .extracting(reason -> reason.clause().map(Object::toString))
                .containsExactly(Optional.of(first.hash() + "#5.1"));
    }

    @Test
    void a_forbid_for_this_reader_alone_counts() {
        assertThat(refusal(inForce(agreement("other", forbid("5.1", "refuge")))).reasons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.FORBIDDEN);
    }

    @Test
    void a_forbid_for_another_reader_does_not() {
        assertThat(decide(inForce(agreement("other", forbid("5.1", "police"))))).isInstanceOf(Release.class);
    }

    @Test
    void a_forbid_that_only_the_reader_signed_binds_the_reader_alone() {
        AgreementInForce readers = SigningFixture.inForce(
                agreement("readers", forbid("5.1", "anyone"), "refuge"), List.of(REFUGE), List.of());

        assertThat(decide(List.of(SigningFixture.inForce(SHARING), readers))).isInstanceOf(Release.class);
    }

    @Test
    void what_the_agreement_above_forbids_counts_though_the_author_never_signed_it() {
        Agreement above = agreement("above", forbid("5.1", "anyone"), "refuge");
        Agreement below = AgreementFixture.read(
                text("below", "refuge", """
                clause 4.1 "Yes"
                  permit police
                  to share risk
                  about victim, child
                  with refuge
                  for safeguard-victim
                  under gateway common-law-policing
                  basis part3-s35, condition schedule-8-safeguarding for competent authority
                  basis article-6-1-f, condition schedule-1-18 for others
                """).replace("  in force", "  under above, version 1\n  in force"));

        Decision decision = new Decider(List.of(
                        SigningFixture.inForce(above, List.of(REFUGE), List.of()), SigningFixture.inForce(below)))
                .decide(request(below));

        assertThat(((Refusal) decision).reasons())
                .extracting(reason -> reason.clause().map(Object::toString))
                .containsExactly(Optional.of(above.hash() + "#5.1"));
    }

    @Test
    void a_text_under_the_name_above_counts_only_when_all_signed_it_that_began_the_one_below() {
        Agreement above = agreement("above", "");
        Agreement below = AgreementFixture.read(text("below", "police and refuge", "")
                .replace("has signed", "have signed")
                .replace("  in force", "  under above, version 1\n  in force"));

        Decision decision = new Decider(List.of(
                        SigningFixture.inForce(above, List.of(POLICE), List.of()), SigningFixture.inForce(below)))
                .decide(request(below));

        assertThat(((Refusal) decision).reasons()).extracting(Reason::kind).contains(Reason.Kind.PARENT_NOT_IN_FORCE);
    }

    @Test
    void a_purpose_is_said_in_its_own_words_among_several() {
        Agreement two = AgreementFixture.read(text("two", "police", "")
                .replace("purpose safeguard", "purpose prevent-crime \"Prevent crime\"\npurpose safeguard"));

        assertThat(((Refusal) new Decider(List.of(SigningFixture.inForce(two))).decide(request(two))).reasons())
                .extracting(Reason::sentence)
                .containsExactly("no clause of “The two” shares anything for “Protect people”");
    }

    @Test
    void a_request_at_another_time_is_the_same_request() {
        ReleaseRequest request = request(SHARING);

        assertThat(request.at(SigningFixture.NOW.plusSeconds(1)).at(SigningFixture.NOW))
                .isEqualTo(request);
    }

    private static List<AgreementInForce> inForce(Agreement other) {
        return List.of(SigningFixture.inForce(SHARING), SigningFixture.inForce(other));
    }

    private static Refusal refusal(List<AgreementInForce> inForce) {
        return (Refusal) decide(inForce);
    }

    private static Decision decide(List<AgreementInForce> inForce) {
        return new Decider(inForce).decide(request(SHARING));
    }

    private static ReleaseRequest request(Agreement under) {
        return new ReleaseRequest(
                new Asker(REFUGE, Optional.empty(), Role.PRACTITIONER),
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName("safeguard-victim"),
                Mode.CONTENT,
                SigningFixture.NOW,
                List.of(new AskedSection(
                        new SectionId("sec-00000000000000000000000001"),
                        POLICE,
                        new DataCategory("risk.dash"),
                        under.hash(),
                        OF_A_CHILD)));
    }

    private static String forbid(String number, String with) {
        return "clause " + number + " \"No\"\n  forbid anyone\n  to share risk\n  with " + with + "\n";
    }

    private static Agreement agreement(String name, String clauses) {
        return agreement(name, clauses, "police");
    }

    private static Agreement agreement(String name, String clauses, String starter) {
        return AgreementFixture.read(text(name, starter, clauses));
    }

    private static String text(String name, String starter, String clauses) {
        return """
                agreement %s, version 1
                  title "The %s"
                  in force from 1 April 2026 to 31 March 2028
                parties
                  police "The police" competent authority
                  refuge "The refuge" charity
                starts when %s has signed
                purpose safeguard-victim "Protect people"
                %s""".formatted(name, name, starter, clauses);
    }
}
