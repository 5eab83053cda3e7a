package sharinghub.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
}
