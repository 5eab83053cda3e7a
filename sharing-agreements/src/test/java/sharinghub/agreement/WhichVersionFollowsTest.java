package sharinghub.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.agreement.PactFixture.COUNCIL;
import static sharinghub.agreement.PactFixture.POLICE;
import static sharinghub.agreement.PactFixture.REFUGE;
import static sharinghub.agreement.PactFixture.permit;
import static sharinghub.agreement.PactFixture.signed;
import static sharinghub.agreement.PactFixture.standings;
import static sharinghub.agreement.PactFixture.text;
import static sharinghub.agreement.PactFixture.version;
import static sharinghub.agreement.SigningFixture.NOW;
import static sharinghub.agreement.SigningFixture.assent;
import static sharinghub.agreement.SigningFixture.keyOf;
import static sharinghub.agreement.SigningFixture.signedBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;

/** When one version takes the place of another, and how the older stands from then on. */
class WhichVersionFollowsTest {

    private static final String CLAUSE = permit("1.1", "identity", "council");

    private final Agreement third = version(3, 0, CLAUSE);
    private final Agreement fourth = version(4, 3, CLAUSE);

    @Test
    void it_follows_once_all_who_start_either_have_signed_it() {
        Standing older = standing(third, signed(third), signed(fourth));

        assertThat(older).isInstanceOfSatisfying(Succeeded.class, succeeded -> {
            assertThat(succeeded.inForce().agreement()).isEqualTo(fourth);
            assertThat(succeeded.next().hash()).isEqualTo(fourth.hash());
            assertThat(succeeded.since()).isEqualTo("2026-03-31T23:00:00Z");
            assertThat(succeeded.words()).isEqualTo("pact, version 3 was followed by version 4 on 1 April 2026");
            assertThat(succeeded.line()).extracting(Deciding::agreement).containsExactly(third, fourth);
        });
        assertThat(standing(fourth, signed(third), signed(fourth))).isInstanceOf(AgreementInForce.class);
    }

    @Test
    void it_follows_from_the_last_of_those_signatures_on_and_not_a_moment_before() {
        Assent last = Assent.sign(fourth.hash(), POLICE, NOW, keyOf(POLICE));
        SignedAgreement newer = SigningFixture.signed(fourth, List.of(assent(fourth, COUNCIL), last));

        assertThat(standing(third, NOW.minusSeconds(1), signed(third), newer)).isInstanceOf(AgreementInForce.class);
        assertThat(standing(third, NOW, signed(third), newer))
                .isInstanceOfSatisfying(
                        Succeeded.class,
                        succeeded -> assertThat(succeeded.since()).isEqualTo(NOW));
    }

    @Test
    void one_party_that_signs_twice_has_signed_since_the_first_time() {
        Assent again = Assent.sign(fourth.hash(), POLICE, NOW, keyOf(POLICE));
        SignedAgreement newer =
                SigningFixture.signed(fourth, List.of(again, assent(fourth, COUNCIL), assent(fourth, POLICE)));

        assertThat(standing(third, NOW.minusSeconds(1), signed(third), newer)).isInstanceOf(Succeeded.class);
    }

    @Test
    void nothing_is_followed_before_the_first_day_of_the_newer() {
        Agreement later = AgreementFixture.read(text(4, 3, CLAUSE).replace("1 April 2026", "24 November 2026"));
        Instant midnight = Instant.parse("2026-11-24T00:00:00Z");

        assertThat(standing(third, midnight.minusSeconds(1), signed(third), signed(later)))
                .isInstanceOf(AgreementInForce.class);
        assertThat(standing(third, midnight, signed(third), signed(later))).isInstanceOf(Succeeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "council"})
    void without_one_who_started_the_older_it_follows_nothing_though_it_is_in_force_itself(String missing) {
        Agreement own = AgreementFixture.read(
                text(4, 3, CLAUSE).replace("starts when police, council have signed", "starts when refuge has signed"));
        List<AgencyId> others = Stream.of(POLICE, COUNCIL, REFUGE)
                .filter(agency -> !agency.text().equals(missing))
                .toList();

        assertThat(standing(own, signed(third), signedBy(own, others))).isInstanceOf(AgreementInForce.class);
        assertThat(standing(third, signed(third), signedBy(own, others))).isInstanceOf(AgreementInForce.class);
        assertThat(standing(third, signed(third), signed(own))).isInstanceOf(Succeeded.class);
    }

    @Test
    void without_one_who_is_to_start_the_newer_it_follows_nothing() {
        Agreement wider = AgreementFixture.read(text(4, 3, CLAUSE).replace("police, council have", "every party has"));

        assertThat(standing(third, signed(third), signedBy(wider, List.of(POLICE, COUNCIL))))
                .isInstanceOf(AgreementInForce.class);
    }

    @Test
    void where_one_who_started_the_older_is_no_party_of_the_newer_nobody_can_follow() {
        Agreement without = AgreementFixture.read(text(4, 3, permit("1.1", "identity", "refuge"))
                .replace("  council \"The council\" relevant authority\n", "")
                .replace("police, council have", "police has"));

        assertThat(standing(third, signed(third), signed(without))).isInstanceOf(AgreementInForce.class);
    }

    @Test
    void what_nobody_signed_is_not_followed_and_what_has_not_begun_neither() {
        Agreement later = AgreementFixture.read(text(3, 0, CLAUSE).replace("1 April 2026", "25 November 2026"));

        assertThat(cause(third, signedBy(third, List.of(POLICE)), signed(fourth)))
                .isEqualTo(NotInForce.Cause.NOT_YET_SIGNED);
        assertThat(cause(later, signed(later), signed(fourth))).isEqualTo(NotInForce.Cause.NOT_YET_BEGUN);
        assertThat(standing(later, NOW.plusSeconds(86_400), signed(later), signed(fourth)))
                .isInstanceOfSatisfying(
                        Succeeded.class,
                        succeeded -> assertThat(succeeded.since()).isEqualTo("2026-11-25T00:00:00Z"));
    }

    @Test
    void a_version_signed_only_after_its_last_day_never_began_and_follows_nothing() {
        Agreement brief = AgreementFixture.read(text(4, 3, CLAUSE).replace("31 March 2028", "31 May 2026"));
        SignedAgreement inTime = SigningFixture.signed(brief, at("2026-05-31T22:59:59Z", brief));
        SignedAgreement late = SigningFixture.signed(brief, at("2026-05-31T23:00:00Z", brief));

        assertThat(standing(third, signed(third), late)).isInstanceOf(AgreementInForce.class);
        assertThat(cause(third, signed(third), inTime)).isEqualTo(NotInForce.Cause.FOLLOWED);
    }

    @Test
    void once_followed_it_never_comes_back_though_the_newer_ends() {
        Agreement brief = AgreementFixture.read(text(4, 3, CLAUSE).replace("31 March 2028", "31 May 2026"));

        assertThat(standing(third, signed(third), signed(brief)))
                .isEqualTo(new NotInForce(
                        third,
                        NotInForce.Cause.FOLLOWED,
                        "pact, version 3 was followed by version 4 on 1 April 2026, and pact, version 4 ended on 31 May"
                                + " 2026"));
    }

    @ParameterizedTest
    @CsvSource({"31 March 2028, 31 May 2026", "31 March 2028, 24 November 2026"})
    void one_whose_own_term_or_review_is_over_is_taken_up_by_the_newer(String last, String earlier) {
        Agreement ended = AgreementFixture.read(text(3, 0, CLAUSE).replace(last, earlier));
        Agreement overdue = AgreementFixture.read(
                text(3, 0, CLAUSE)
                        .replace(
                                last + "\n",
                                last
                                        + "\n  review every 12 months, next by 31 May 2026, then stop new sharing after 0 months\n"));

        assertThat(standing(ended, signed(ended), signed(fourth))).isInstanceOf(Succeeded.class);
        assertThat(standing(overdue, signed(overdue), signed(fourth))).isInstanceOf(Succeeded.class);
    }

    @Test
    void another_name_or_another_number_follows_nothing() {
        Agreement other = AgreementFixture.read(text(4, 3, CLAUSE).replace("agreement pact", "agreement tacp"));
        Agreement second = version(4, 2, CLAUSE);
        Agreement none = version(4, 0, CLAUSE);

        assertThat(standing(third, signed(third), signed(other), signed(second), signed(none)))
                .isInstanceOf(AgreementInForce.class);
    }

    @Test
    void of_several_the_highest_number_follows_then_the_lowest_hash() {
        Agreement fifth = version(5, 3, CLAUSE);
        Agreement twin = version(5, 3, permit("1.1", "contact", "council"));
        Agreement lower = Stream.of(fifth, twin)
                .min(Comparator.comparing(Agreement::hash))
                .orElseThrow();

        assertThat(((Succeeded) found(standings(third, fourth, fifth), third))
                        .inForce()
                        .agreement())
                .isEqualTo(fifth);
        assertThat(((Succeeded) found(standings(fifth, fourth, third), third))
                        .inForce()
                        .agreement())
                .isEqualTo(fifth);
        assertThat(((Succeeded) found(standings(third, fifth, twin), third))
                        .inForce()
                        .agreement())
                .isEqualTo(lower);
        assertThat(((Succeeded) found(standings(third, twin, fifth), third))
                        .inForce()
                        .agreement())
                .isEqualTo(lower);
        assertThat(found(standings(third, fourth, fifth), fourth)).isInstanceOf(AgreementInForce.class);
    }

    @Test
    void a_line_of_versions_ends_with_the_one_in_force() {
        Agreement fifth = version(5, 4, CLAUSE);

        assertThat(found(standings(third, fourth, fifth), third)).isInstanceOfSatisfying(Succeeded.class, oldest -> {
            assertThat(oldest.line()).extracting(Deciding::agreement).containsExactly(third, fourth, fifth);
            assertThat(oldest.words())
                    .isEqualTo("pact, version 3 was followed by version 4 on 1 April 2026, and version 5 is in force");
        });
        assertThat(standings(third, fourth, fifth).deciding()).hasSize(3);
    }

    @Test
    void a_suspended_version_stays_suspended_and_so_does_whatever_it_follows() {
        Agreement fifth = version(5, 4, CLAUSE);
        SuspendedAgreement suspension = new SuspendedAgreement(fourth.hash(), POLICE, NOW);
        Standings standings = Standings.of(
                List.of(signed(third), signed(fourth), signed(fifth)), List.of(), List.of(suspension), NOW);

        assertThat(((NotInForce) found(standings, fourth)).cause()).isEqualTo(NotInForce.Cause.SUSPENDED);
        assertThat((NotInForce) found(standings, third)).satisfies(not -> {
            assertThat(not.cause()).isEqualTo(NotInForce.Cause.FOLLOWED);
            assertThat(not.words()).endsWith("The police has suspended pact, version 4 since 24 November 2026");
        });
        assertThat(found(standings, fifth)).isInstanceOf(AgreementInForce.class);
        assertThat(standings.deciding()).extracting(Deciding::agreement).containsExactly(fifth);
    }

    @Test
    void an_agreement_that_is_not_among_them_does_not_stand_at_all() {
        assertThat(standings(third).find(fourth.hash())).isEmpty();
    }

    private static List<Assent> at(String time, Agreement agreement) {
        return Stream.of(POLICE, COUNCIL)
                .map(agency -> Assent.sign(agreement.hash(), agency, Instant.parse(time), keyOf(agency)))
                .toList();
    }

    private static Standing found(Standings standings, Agreement agreement) {
        return standings.find(agreement.hash()).orElseThrow();
    }

    private static NotInForce.Cause cause(Agreement of, SignedAgreement... all) {
        return ((NotInForce) standing(of, all)).cause();
    }

    private static Standing standing(Agreement of, SignedAgreement... all) {
        return standing(of, NOW, all);
    }

    private static Standing standing(Agreement of, Instant at, SignedAgreement... all) {
        return found(Standings.of(List.of(all), List.of(), at), of);
    }
}
