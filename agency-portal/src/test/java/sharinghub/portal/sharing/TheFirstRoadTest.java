package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Forum;
import sharinghub.casework.Referral;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;
import sharinghub.sealing.CannotOpen;

/** A police summary is sealed, sent and referred; partners open what the agreement allows, and nobody else anything. */
class TheFirstRoadTest {

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static SummaryToWrite summary;

    @BeforeAll
    static void ross_seals_and_refers() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
        Offices police = brockmere.offices(Brockmere.POLICE);
        assertThat(police.write().write(brockmere.ross(), summary)).isInstanceOf(Written.Kept.class);
        Referral referral =
                new Referral(summary.caseRef(), new Forum("marac"), "visible-high-risk", summary.document());
        assertThat(police.refer().refer(brockmere.ross(), RequestId.random(brockmere.chance), referral, "high risk"))
                .isInstanceOf(HubAnswer.Given.class);
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @Test
    void the_coordinator_opens_everything_but_where_she_is() throws Exception {
        List<OpenedSection> read = open(brockmere.priya());

        assertThat(read)
                .extracting(section -> section.category().text())
                .containsExactlyInAnyOrder("identity", "incident.domestic-abuse", "risk.dash", "offending.convictions");
        assertThat(read)
                .allSatisfy(section ->
                        assertThat(section.clause().orElseThrow().number()).hasToString("4.1"))
                .allSatisfy(section -> assertThat(section.onward()).contains("only with the author's consent"));
        assertThat(read).extracting(OpenedSection::text).contains(SummaryFixture.IDENTITY);
    }

    @Test
    void the_idva_opens_what_clause_4_3_gives_her() throws Exception {
        assertThat(open(brockmere.meera()))
                .extracting(section -> section.category().text())
                .containsExactlyInAnyOrder("identity", "incident.domestic-abuse", "risk.dash");
    }

    @Test
    void the_housing_officer_is_refused_and_told_why() {
        assertThat(ask(brockmere.aled()))
                .isInstanceOfSatisfying(
                        HubAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().reasons()).isNotEmpty());
    }

    @Test
    void for_the_warden_there_is_no_such_case() {
        assertThat(ask(brockmere.will())).isInstanceOf(HubAnswer.NothingThere.class);
        assertThat(brockmere
                        .offices(Brockmere.COUNCIL)
                        .open()
                        .list(brockmere.will(), SummaryFixture.SAFEGUARD, "a look", Optional.empty())
                        .map(answer -> answer.cases().size()))
                .isEqualTo(new HubAnswer.Given<>(0));
    }

    @Test
    void a_case_that_does_not_exist_is_answered_alike() {
        HubAnswer<OpenedCase> opening = brockmere
                .offices(Brockmere.COUNCIL)
                .open()
                .open(
                        brockmere.will(),
                        CaseRef.random(brockmere.chance),
                        SummaryFixture.SAFEGUARD,
                        "a look",
                        section -> true);

        assertThat(opening).isInstanceOf(HubAnswer.NothingThere.class);
    }

    @Test
    void where_she_is_was_sealed_to_the_idva_alone_and_waits_for_consent() {
        assertThat(brockmere
                        .hub
                        .submissions
                        .values()
                        .iterator()
                        .next()
                        .document()
                        .sections())
                .filteredOn(section -> section.context().category().text().equals("whereabouts"))
                .singleElement()
                .satisfies(section -> assertThat(section.admissions())
                        .extracting(admission -> admission.recipient().text())
                        .containsExactly("safe-harbour"));
    }

    @Test
    void what_was_opened_is_forgotten_after_a_quarter_of_an_hour() {
        SignedIn priya = brockmere.priya();
        OpenedCases opened = brockmere.offices(Brockmere.COUNCIL).opened();
        assertThat(ask(priya)).isInstanceOf(HubAnswer.Given.class);
        OpenedCase given = opened.find(priya.person(), summary.caseRef()).orElseThrow();
        assertThat(opened.find(brockmere.will().person(), summary.caseRef())).isEmpty();

        brockmere.clock.move(OpenedCases.OPEN);

        assertThat(opened.find(priya.person(), summary.caseRef())).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> brockmere.offices(Brockmere.COUNCIL).open().read(given))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<OpenedSection> open(SignedIn who) throws CannotOpen {
        HubAnswer<OpenedCase> opening = ask(who);
        assertThat(opening).isInstanceOf(HubAnswer.Given.class);
        return brockmere.offices(who.agency()).open().read(((HubAnswer.Given<OpenedCase>) opening).value());
    }

    private static HubAnswer<OpenedCase> ask(SignedIn who) {
        return brockmere
                .offices(who.agency())
                .open()
                .open(who, summary.caseRef(), SummaryFixture.SAFEGUARD, "MARAC on 24 November", section -> true);
    }
}
