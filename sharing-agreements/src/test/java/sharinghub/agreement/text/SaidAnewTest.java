package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.CountedDuty;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.agreement.Truth;
import sharinghub.agreement.UrgentRoute;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.registers.OnwardMeaning;

/** Who acts for whom and when, urgent routes, break-glass, retention by category, duties that are counted, who may suspend. */
class SaidAnewTest {

    private static final String GOOD = """
            agreement anew, version 2
              title "What is said anew"
              in force from 1 April 2026 to 31 March 2028
              may be suspended by council, police
            parties
              police "The police" competent authority
              council "The council" relevant authority teams housing
              refuge "The refuge" charity acting for council teams day, night joins 1 May 2026 leaves 30 June 2027
            starts when police, council have signed
            purpose safeguard-victim "Protect people at risk"
            purpose immediate-danger "Act on danger"
            clause 1.1 "The refuge is told, as it acts for the council"
              permit police
              to share incident.domestic-abuse, risk.dash
              about victim
              with refuge
              for safeguard-victim
              when the meeting is within 5 days and (the originator is police or the subject's age is below 18)
              urgent first share, then paper within 2 working days
              under gateway cda-1998-s115
              basis part3-s35, condition schedule-8-safeguarding for competent authority
              basis article-6-1-e, condition schedule-1-18 for others
              onward only with the author's consent
              keep risk.dash for 1 month after the case closes, then delete
              keep 6 years after the case closes, then review
            clause 1.2 "In an emergency"
              permit police
              to share whereabouts
              about victim
              with refuge
              for immediate-danger
              when professional judgement says so
              break-glass reviewed by police, council within 1 working day
              under gateway common-law-policing
              basis part3-s35 for competent authority
              basis article-6-1-d for others
            duty 2.1 "Answer"
              owed by every relevant authority except council/housing
              to answer a research request
              within 5 working days after the research request
              when missed the chair is told
            """;

    private final Agreement agreement = AgreementFixture.read(GOOD);

    @Test
    void the_canonical_text_is_the_text_and_gives_the_same_agreement() {
        assertThat(AgreementWriter.canonical(agreement)).isEqualTo(GOOD);
    }

    @Test
    void a_party_is_there_from_the_day_it_joins_to_the_day_it_leaves() {
        Party refuge = agreement.parties().find(new AgencyId("refuge")).orElseThrow();

        assertThat(agreement.parties().behind(refuge)).map(Party::agency).contains(new AgencyId("council"));
        assertThat(Stream.of("2026-04-30", "2026-05-01", "2027-06-30", "2027-07-01")
                        .map(LocalDate::parse)
                        .map(refuge::isThere))
                .containsExactly(false, true, true, false);
    }

    @Test
    void those_whom_it_names_may_suspend_it_and_without_names_the_first_party() {
        assertThat(agreement.suspenders()).containsExactly(new AgencyId("council"), new AgencyId("police"));
        assertThat(AgreementFixture.configured("brockmere-marac").suspenders())
                .containsExactly(new AgencyId("brockmere-police"));
    }

    @Test
    void an_urgent_request_does_not_wait_for_the_times_of_a_clause_with_an_urgent_route() {
        Permit told = agreement.permits().getFirst();
        LocalDate today = LocalDate.of(2026, 11, 24);
        Facts far = Facts.none().with(FactName.NEXT_MEETING, FactValue.fromText("2026-12-24"));

        assertThat(told.urgent()).contains(new UrgentRoute(2));
        assertThat(told.isNow(far.with(FactName.URGENT, FactValue.YES), today)).isEqualTo(Truth.TRUE);
        assertThat(told.isNow(far.with(FactName.URGENT, FactValue.NO), today)).isEqualTo(Truth.FALSE);
        assertThat(told.isNow(far, today)).isEqualTo(Truth.UNKNOWN);
        assertThat(agreement.permits().getLast().isNow(Facts.none().with(FactName.URGENT, FactValue.YES), today))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void the_first_line_that_covers_a_category_says_how_long_it_is_kept() {
        Permit told = agreement.permits().getFirst();

        assertThat(told.onward().orElseThrow().means()).isEqualTo(OnwardMeaning.WITH_CONSENT);
        assertThat(told.keepFor(new DataCategory("risk.dash")).map(Retention::toString))
                .contains("1 month after the case closes, then delete");
        assertThat(told.keepFor(new DataCategory("incident.domestic-abuse")).map(Retention::toString))
                .contains("6 years after the case closes, then review");
        assertThat(agreement.permits().getLast().keepFor(DataCategory.WHEREABOUTS))
                .isEmpty();
    }

    @Test
    void a_counted_duty_is_due_on_a_day() {
        CountedDuty answer = agreement.countedDuties().getFirst();

        assertThat(answer.what().name()).isEqualTo("answer-research");
        assertThat(answer.dueBy(
                        LocalDate.of(2026, 4, 1), AgreementFixture.registers().workingDays()))
                .isEqualTo(Optional.of(LocalDate.of(2026, 4, 10)));
    }

    private record Bend(String why, String from, String to, String... problems) {
        DynamicTest test() {
            return dynamicTest(why, () -> {
                String bent = GOOD.replace(from, to);
                assertThat(bent).as("the bend is there").isNotEqualTo(GOOD);
                assertThat(AgreementFixture.problems(bent))
                        .containsExactlyElementsOf(List.of(problems).stream()
                                .map(problem -> "test.agreement:" + problem)
                                .toList());
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> each_bend_has_its_problem_where_it_should() {
        return Stream.of(
                        new Bend(
                                "somebody may suspend who is no party",
                                "suspended by council,",
                                "suspended by counsel,",
                                "4:23: `counsel` is not a party\n  help: did you mean `council`?"),
                        new Bend(
                                "it acts for nobody known",
                                "acting for council",
                                "acting for counsel",
                                "8:42: `counsel` is not a party\n  help: did you mean `council`?"),
                        new Bend(
                                "it acts for itself",
                                "charity acting for council",
                                "charity acting for refuge",
                                "8:42: `refuge` does not act for itself\n  help: name the party that stands behind both"),
                        new Bend(
                                "it acts for one who acts for another",
                                "relevant authority teams housing",
                                "relevant authority acting for police teams housing",
                                "8:42: `council` does not act for itself\n  help: name the party that stands behind both"),
                        new Bend(
                                "it joins on the first day",
                                "joins 1 May 2026",
                                "joins 1 April 2026",
                                "8:73: 1 April 2026 is not within the term after its first day\n"
                                        + "  help: take `joins` away for a party that is there from the beginning"),
                        new Bend(
                                "it leaves after the end",
                                "leaves 30 June 2027",
                                "leaves 1 April 2028",
                                "8:91: 1 April 2028 is not within the term before its last day\n"
                                        + "  help: take `leaves` away for a party that is there to the end"),
                        new Bend(
                                "it leaves before it joins",
                                "joins 1 May 2026 leaves 30 June 2027",
                                "joins 1 May 2027 leaves 30 April 2027",
                                "8:91: the party leaves before it joins\n"
                                        + "  help: write a day on or after the one it joins"),
                        new Bend(
                                "an urgent route where nothing waits",
                                "  when the meeting is within 5 days and (the originator is police or the subject's age is below 18)\n",
                                "",
                                "18:3: this clause always applies, urgent or not\n"
                                        + "  help: say when it applies, or take `urgent` away"),
                        new Bend(
                                "one working days",
                                "within 1 working day\n",
                                "within 1 working days\n",
                                "33:60: expected `day`, found `days`\n  help: write `working day` here"),
                        new Bend(
                                "a paper that takes for ever",
                                "paper within 2 working",
                                "paper within 100 working",
                                "19:41: expected a number of working days, found `100`\n"
                                        + "  help: write a number from 1 to 99"),
                        new Bend(
                                "an originator who is no party",
                                "the originator is police",
                                "the originator is polite",
                                "18:60: `polite` is not a party\n  help: did you mean `police`?"),
                        new Bend(
                                "break-glass for an ordinary purpose",
                                "for immediate-danger",
                                "for safeguard-victim",
                                "31:7: purpose `safeguard-victim` is not for break-glass\n"
                                        + "  help: give emergencies a clause of their own"),
                        new Bend(
                                "an emergency without break-glass",
                                "  break-glass reviewed by police, council within 1 working day\n",
                                "",
                                "31:7: purpose `immediate-danger` is for break-glass only\n"
                                        + "  help: add a line `break-glass reviewed by ... within 1 working day`"),
                        new Bend(
                                "break-glass without conditions",
                                "  when professional judgement says so\n",
                                "",
                                "32:3: a break-glass clause without conditions is open always\n  help: say when it applies"),
                        new Bend(
                                "break-glass that anyone reviews",
                                "reviewed by police, council",
                                "reviewed by anyone",
                                "33:27: `anyone` reviews nothing\n  help: name parties"),
                        new Bend(
                                "break-glass that does not wait for its own conditions",
                                "  break-glass",
                                "  urgent first share, then paper within 2 working days\n  break-glass",
                                "34:3: an urgent route would go round the conditions of break-glass\n"
                                        + "  help: take `urgent` away"),
                        new Bend(
                                "kept though not shared",
                                "keep risk.dash for",
                                "keep health for",
                                "24:8: this clause does not share `health`\n  help: name what it shares"),
                        new Bend(
                                "kept twice",
                                "keep risk.dash for",
                                "keep risk.dash, risk.dash for",
                                "24:19: `risk.dash` stands here twice\n  help: take one away"),
                        new Bend(
                                "a category after all others",
                                "  keep 6 years after the case closes, then review\n",
                                "  keep 6 years after the case closes, then review\n  keep incident.domestic-abuse for 1 year after the"
                                        + " case closes, then review\n",
                                "26:3: the line above keeps all that is left\n  help: put this line before it"),
                        new Bend(
                                "a duty that anyone owes",
                                "owed by every relevant authority except council/housing",
                                "owed by anyone",
                                "38:11: `anyone` owes nothing\n  help: name parties, or write `any party`"),
                        new Bend(
                                "a duty no register lists",
                                "to answer a research request",
                                "to answer a research query",
                                "39:6: unknown duty `answer a research query`\n"
                                        + "  help: did you mean `answer a research request`?"),
                        new Bend(
                                "an event no register lists",
                                "after the research request",
                                "after the research",
                                "40:31: unknown event `the research`\n  help: did you mean `the referral`?"),
                        new Bend(
                                "a consequence no register lists",
                                "when missed the chair is told",
                                "when missed the chair is tolled",
                                "41:15: unknown consequence `the chair is tolled`\n  help: did you mean `the chair is told`?"),
                        new Bend(
                                "an Act that has gone, in a title",
                                "What is said anew",
                                "What the Data Protection Act 1998 says",
                                "2:9: the Data Protection Act 1998 is obsolete\n"
                                        + "  help: name the Data Protection Act 2018, which took its place"),
                        new Bend(
                                "a gateway that has gone",
                                "gateway cda-1998-s115",
                                "gateway cjcsa-2000-s67",
                                "20:17: gateway `cjcsa-2000-s67` is obsolete\n"
                                        + "  help: name `cja-2003-s325`, which took its place",
                                "20:17: gateway `cjcsa-2000-s67` does not reach refuge (charity)\n"
                                        + "  help: take refuge out of `with`, or share with it by a clause under another gateway"),
                        new Bend(
                                "a gateway that is still to come",
                                "gateway common-law-policing",
                                "gateway common-law-policing, vpa-2024-s13",
                                "34:17: gateway `vpa-2024-s13` is not yet in force\n  help: name another gateway"),
                        new Bend(
                                "a basis and a condition that have gone",
                                "basis article-6-1-e, condition schedule-1-18",
                                "basis dpa-1998-schedule-2, condition dpa-1998-schedule-3",
                                "21:3: basis `dpa-1998-schedule-2` is obsolete\n"
                                        + "  help: name `article-6-1-e`, which took its place",
                                "21:3: condition `dpa-1998-schedule-3` is obsolete\n"
                                        + "  help: name `schedule-1-18`, which took its place"))
                .map(Bend::test);
    }
}
