package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.agreement.PactFixture.COUNCIL;
import static sharinghub.agreement.PactFixture.POLICE;
import static sharinghub.agreement.PactFixture.REFUGE;
import static sharinghub.agreement.PactFixture.forbid;
import static sharinghub.agreement.PactFixture.left;
import static sharinghub.agreement.PactFixture.permit;
import static sharinghub.agreement.PactFixture.signed;
import static sharinghub.agreement.PactFixture.standings;
import static sharinghub.agreement.PactFixture.text;
import static sharinghub.agreement.PactFixture.version;
import static sharinghub.agreement.SigningFixture.NOW;
import static sharinghub.agreement.SigningFixture.signedBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.Standings;
import sharinghub.agreement.StoppedSharing;
import sharinghub.facts.Facts;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.SectionId;

/** What the police sealed under an older version of the pact, asked for once others have followed it. */
class SealedUnderAnOlderVersionTest {

    private static final String OTHER = permit("1.1", "contact", "council");
    private static final String YES = permit("1.1", "identity", "council");
    private static final Facts VICTIM = BrockmereFixture.facts("subject-role", "victim");

    private final Agreement third = version(3, 0, YES);

    @Test
    void the_permit_of_the_version_sealed_under_releases_it_where_the_newer_has_none() {
        Agreement fourth = version(4, 3, OTHER);

        assertThat(clause(decide(third, third, fourth))).isEqualTo(third.hash() + "#1.1");
        assertThat(kinds(decide(fourth, third, fourth))).containsExactly(Reason.Kind.CATEGORY_NOT_GRANTED);
    }

    @Test
    void the_permit_of_the_version_in_force_releases_it_where_the_older_has_none() {
        Agreement poor = version(3, 0, OTHER);
        Agreement fourth = version(4, 3, permit("2.5", "identity", "council"));

        assertThat(clause(decide(poor, poor, fourth))).isEqualTo(fourth.hash() + "#2.5");
    }

    @Test
    void of_both_the_older_is_asked_first_and_gives_what_is_owed() {
        Agreement older =
                version(3, 0, permit("1.2", "identity", "council") + "  onward only with the author's consent\n");
        Agreement fourth = version(4, 3, YES + "  keep 1 month after the case closes, then delete\n");

        Allowed byOlder = allowed(decide(older, older, fourth));
        Allowed byNewer = allowed(decide(fourth, older, fourth));

        assertThat(byOlder.clause()).hasToString(older.hash() + "#1.2");
        assertThat(byOlder.onward()).contains("only with the author's consent");
        assertThat(byOlder.keep()).isEmpty();
        assertThat(byNewer.clause()).hasToString(fourth.hash() + "#1.1");
        assertThat(byNewer.keep()).isPresent();
    }

    @Test
    void where_the_older_one_waits_the_newer_gives_and_its_own_terms_hold() {
        Agreement waits = version(3, 0, permit("1.1", "identity", "council", "when the case is on the agenda"));
        Agreement fourth = version(
                4, 3, permit("3.1", "identity", "council") + "  keep 1 month after the case closes, then delete\n");

        assertThat(allowed(decide(waits, waits, fourth)).keep()).isPresent();
        assertThat(clause(decide(waits, waits, fourth))).isEqualTo(fourth.hash() + "#3.1");
    }

    @Test
    void no_permit_of_a_version_in_between_counts() {
        Agreement poor = version(3, 0, OTHER);
        Agreement fourth = version(4, 3, YES);
        Agreement fifth = version(5, 4, OTHER);

        assertThat(kinds(decide(poor, poor, fourth, fifth))).containsExactly(Reason.Kind.CATEGORY_NOT_GRANTED);
        assertThat(clause(decide(fourth, poor, fourth, fifth))).isEqualTo(fourth.hash() + "#1.1");
    }

    @Test
    void a_forbid_of_any_version_of_the_line_stands_in_the_way() {
        String no = forbid("2.1", "identity", "anyone");
        Agreement forbade = version(3, 0, YES, no);
        Agreement fourth = version(4, 3, YES);
        Agreement forbids = version(4, 3, YES, no);
        Agreement fifth = version(5, 4, YES);

        assertThat(sentence(decide(forbade, forbade, fourth)))
                .isEqualTo("clause 2.1 of “Pact”, version 3 forbids sharing identity with The council");
        assertThat(sentence(decide(third, third, forbids)))
                .isEqualTo("clause 2.1 of “Pact” forbids sharing identity with The council");
        assertThat(sentence(decide(third, third, forbids, fifth)))
                .isEqualTo("clause 2.1 of “Pact”, version 4 forbids sharing identity with The council");
    }

    @Test
    void what_only_an_older_version_forbade_may_be_shared_when_it_is_sealed_anew() {
        Agreement forbade = version(3, 0, YES, forbid("2.1", "identity", "anyone"));
        Agreement fourth = version(4, 3, YES);

        assertThat(decide(fourth, forbade, fourth)).isInstanceOf(Release.class);
    }

    @Test
    void who_did_not_sign_the_version_in_force_neither_gives_nor_receives() {
        Agreement toRefuge = version(3, 0, permit("1.1", "identity", "refuge"));
        Agreement fourth = version(4, 3, YES);
        List<SignedAgreement> all = List.of(signed(toRefuge), signedBy(fourth, List.of(POLICE, COUNCIL)));

        assertThat(kinds(decide(toRefuge, REFUGE, all))).containsExactly(Reason.Kind.READER_NOT_BOUND);
    }

    @Test
    void who_signed_only_the_version_in_force_receives_by_it() {
        Agreement fourth = version(4, 3, permit("1.1", "identity", "refuge"));
        List<SignedAgreement> all = List.of(signedBy(third, List.of(POLICE, COUNCIL)), signed(fourth));

        assertThat(decide(third, REFUGE, all)).isInstanceOf(Release.class);
    }

    @Test
    void who_left_a_version_of_the_line_is_out_of_what_was_sealed_under_it_or_before() {
        Agreement fourth = version(4, 3, YES);
        Agreement fifth = version(5, 4, YES);

        assertThat(kinds(decide(third, COUNCIL, List.of(left(third, COUNCIL), signed(fourth)))))
                .containsExactly(Reason.Kind.READER_NOT_BOUND);
        assertThat(kinds(decide(third, COUNCIL, List.of(signed(third), left(fourth, POLICE), signed(fifth)))))
                .containsExactly(Reason.Kind.AUTHOR_NOT_BOUND);
        assertThat(decide(fifth, COUNCIL, List.of(signed(third), left(fourth, POLICE), signed(fifth))))
                .isInstanceOf(Release.class);
    }

    @Test
    void a_stop_under_any_version_of_the_line_stops() {
        Agreement fourth = version(4, 3, YES);
        Agreement fifth = version(5, 4, YES);
        for (Agreement where : List.of(third, fourth, fifth)) {
            Decider decider = new Decider(Standings.of(
                            List.of(signed(third), signed(fourth), signed(fifth)),
                            List.of(new StoppedSharing(where.hash(), POLICE, NOW)),
                            NOW)
                    .deciding());

            assertThat(kinds(decider.decide(request(third, COUNCIL))))
                    .as(where.version().toString())
                    .containsExactly(Reason.Kind.AUTHOR_STOPPED);
            assertThat(decider.decide(request(fifth, COUNCIL)) instanceof Release)
                    .isEqualTo(!where.equals(fifth));
        }
    }

    @Test
    void without_a_version_in_force_at_the_end_of_the_line_nothing_is_released() {
        Agreement ended = AgreementFixture.read(text(4, 3, YES).replace("31 March 2028", "31 May 2026"));

        assertThat(kinds(decide(third, third, ended))).containsExactly(Reason.Kind.AGREEMENT_NOT_IN_FORCE);
    }

    @Test
    void sentences_without_a_clause_use_the_words_of_the_version_in_force() {
        Agreement fourth = AgreementFixture.read(text(4, 3, OTHER)
                .replace("title \"Pact\"", "title \"New pact\"")
                .replace("\"The police\"", "\"The constabulary\"")
                .replace("\"Protect\"", "\"Keep safe\""));
        Agreement poor = version(3, 0, OTHER);

        assertThat(sentence(decide(poor, poor, fourth)))
                .isEqualTo("no clause of “New pact” lets The constabulary share identity for “Keep safe”");
    }

    @Test
    void of_two_permits_that_miss_as_much_the_older_is_named_and_a_nearer_one_of_the_newer_before_it() {
        String agenda = "when the case is on the agenda";
        Agreement older = version(3, 0, permit("1.9", "identity", "council", agenda));
        Agreement same = version(4, 3, permit("1.1", "identity", "council", agenda));
        Agreement far = version(3, 0, permit("1.9", "identity", "council", agenda + " and the case is a repeat"));

        Refusal tie = (Refusal) decide(older, older, same);
        Refusal nearer = (Refusal) decide(far, far, same);

        assertThat(tie.reasons().getFirst().sentence())
                .isEqualTo("clause 1.9 of “Pact”, version 3 waits until the case is on the agenda");
        assertThat(tie.smallestLawfulChange())
                .contains("clause 1.9 of “Pact”, version 3 would allow this once the case is on the agenda");
        assertThat(nearer.smallestLawfulChange())
                .contains("clause 1.1 of “Pact” would allow this once the case is on the agenda");
    }

    @Test
    void who_will_see_it_is_told_by_both_versions() {
        Agreement waits = version(3, 0, permit("1.9", "identity", "council", "when the case is on the agenda"));
        Agreement fourth = version(4, 3, permit("1.1", "identity", "refuge"));
        Decider decider = new Decider(standings(waits, fourth).deciding());

        assertThat(decider.mayEverReach(prospect(waits, COUNCIL))).containsExactly(COUNCIL, REFUGE);
        assertThat(decider.reach(prospect(waits, COUNCIL)))
                .isEqualTo(new Reach(
                        Reach.When.ONCE_ON_THE_AGENDA, Optional.of(clauseOf(waits, 0)), "the case is on the agenda"));
        assertThat(decider.reach(prospect(waits, REFUGE)).clause()).contains(clauseOf(fourth, 0));
    }

    @Test
    void of_two_it_waits_for_alike_the_older_is_named() {
        String agenda = "when the case is on the agenda";
        Agreement older = version(3, 0, permit("1.9", "identity", "council", agenda));
        Agreement fourth = version(4, 3, permit("1.1", "identity", "council", agenda));

        assertThat(new Decider(standings(older, fourth).deciding())
                        .reach(prospect(older, COUNCIL))
                        .clause())
                .contains(clauseOf(older, 0));
    }

    @Test
    void who_gives_only_the_oldest_to_a_decider_gives_all_that_follows_it() {
        Agreement fourth = version(4, 3, OTHER, forbid("2.1", "identity", "anyone"));
        Agreement fifth = version(5, 4, OTHER);
        var oldest = standings(third, fourth, fifth).deciding().stream()
                .filter(one -> one.agreement().equals(third))
                .toList();

        assertThat(kinds(new Decider(oldest).decide(request(third, COUNCIL)))).containsExactly(Reason.Kind.FORBIDDEN);
    }

    private static ClauseRef clauseOf(Agreement agreement, int index) {
        return agreement.refer(agreement.permits().get(index));
    }

    private static Prospect prospect(Agreement under, AgencyId reader) {
        return new Prospect(
                POLICE,
                new DataCategory("identity"),
                under.hash(),
                VICTIM,
                new Asker(reader, Optional.empty(), Role.PRACTITIONER),
                new PurposeName("safeguard-victim"),
                Mode.CONTENT,
                NOW);
    }

    private static Decision decide(Agreement under, Agreement... all) {
        return new Decider(standings(all).deciding()).decide(request(under, COUNCIL));
    }

    private static Decision decide(Agreement under, AgencyId reader, List<SignedAgreement> all) {
        return new Decider(Standings.of(all, List.of(), NOW).deciding()).decide(request(under, reader));
    }

    private static ReleaseRequest request(Agreement under, AgencyId reader) {
        return new ReleaseRequest(
                new Asker(reader, Optional.empty(), Role.PRACTITIONER),
                new CaseRef("case-00000000000000000000000001"),
                new PurposeName("safeguard-victim"),
                Mode.CONTENT,
                NOW,
                List.of(new AskedSection(
                        new SectionId("sec-00000000000000000000000001"),
                        POLICE,
                        new DataCategory("identity"),
                        under.hash(),
                        VICTIM)));
    }

    private static Allowed allowed(Decision decision) {
        assertThat(decision).isInstanceOf(Release.class);
        return new ArrayList<>(((Release) decision).allowed().values()).getFirst();
    }

    private static String clause(Decision decision) {
        return allowed(decision).clause().toString();
    }

    private static List<Reason.Kind> kinds(Decision decision) {
        assertThat(decision).isInstanceOf(Refusal.class);
        return ((Refusal) decision).reasons().stream().map(Reason::kind).toList();
    }

    private static String sentence(Decision decision) {
        return ((Refusal) decision).reasons().getFirst().sentence();
    }
}
