package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.Role;
import sharinghub.portal.casesummaries.Home;
import sharinghub.portal.casesummaries.ListCases;
import sharinghub.portal.casesummaries.OpenCase;
import sharinghub.portal.design.Destination;
import sharinghub.portal.referrals.CheckAnswers;
import sharinghub.portal.referrals.ReferSomeone;
import sharinghub.portal.referrals.SeeReaders;
import sharinghub.portal.referrals.SeeReferral;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.SummaryFixture;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.sharing.Written;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.SignedIn;

/** The pages of casework in a real browser: at a desk and on a phone, under axe, and with scripts off. */
class CaseworkInABrowserIT {

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static RunningPortal portal;
    private static SummaryToWrite summary;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isHere(), "no Chromium here: install `chromium` and `chromium-driver` to run this");
        brockmere = new Brockmere(folder);
        HostedOffices offices = new HostedOffices(List.of(
                brockmere.offices(Brockmere.POLICE),
                brockmere.offices(Brockmere.COUNCIL),
                brockmere.offices(Brockmere.NORTHGATE)));
        CategoryNames categories = new CategoryNames(brockmere.registers);
        ListCases cases = new ListCases(offices, brockmere.partners, brockmere.forums);
        portal = new RunningPortal(List.of(
                new Home(cases, List.of(new Destination("Meetings", "/meetings", Set.of(Role.COORDINATOR)))),
                cases,
                new OpenCase(offices, brockmere.partners, categories, brockmere.witnesses),
                new ReferSomeone(offices, brockmere.forums, brockmere.chance, brockmere.clock),
                new SeeReaders(offices, brockmere.forums),
                new CheckAnswers(offices, brockmere.forums, brockmere.partners, brockmere.clock),
                new SeeReferral(offices, brockmere.forums, brockmere.partners)));
        summary = SummaryFixture.police(brockmere);
        assertThat(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary))
                .isInstanceOf(Written.Kept.class);
    }

    @AfterAll
    static void end() {
        if (brockmere != null) {
            portal.close();
            brockmere.close();
        }
    }

    @Test
    void ross_refers_somebody_and_nothing_he_typed_is_lost() throws IOException {
        try (Browser browser = new Browser(portal, true)) {
            signIn(browser, brockmere.ross()).open("/referrals");
            look(browser, "s11-begin");
            refer(browser, true);

            assertThat(browser.heading()).isEqualTo("Referred to the Brockmere MARAC");
            look(browser, "s18-done");
            assertThat(brockmere.hub.referrals).isNotEmpty();
        }
    }

    @Test
    void the_same_journey_works_with_scripts_off() throws IOException {
        try (Browser browser = new Browser(portal, false)) {
            signIn(browser, brockmere.ross()).open("/referrals");
            refer(browser, false);

            assertThat(browser.heading()).isEqualTo("Referred to the Brockmere MARAC");
        }
    }

    /** Home to done: eight pages, each with what it must say. */
    private static void refer(Browser browser, boolean pictures) throws IOException {
        browser.press("Refer someone");
        assertThat(browser.heading()).isEqualTo("Which forum should hear this case?");
        browser.press("Save and continue");
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.text()).contains("There is a problem");
        look(browser, pictures, "s11-error");
        browser.choose("forum", "marac");
        look(browser, pictures, "s11-forum");
        browser.press("Save and continue");

        browser.type("victim-name", "Dana Whitlock")
                .type("victim-born-day", "31")
                .type("victim-born-month", "2");
        browser.press("Save and continue");
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.value("victim-name")).isEqualTo("Dana Whitlock");
        assertThat(browser.text()).contains("Date of birth must be a real date in the past");
        look(browser, pictures, "s12-error");
        browser.type("victim-born-day", "14").type("victim-born-month", "3").type("victim-born-year", "1991");
        browser.choose("safe-to-call", "yes").type("safe-contact", "07700 900113, between 10am and 2pm.");
        browser.type("reason", "Incident 1102 of 2 November");
        look(browser, pictures, "s12-who");
        browser.press("Save and continue");

        browser.type("feared-name", "Craig Orme").type("feared-relationship", "former partner");
        browser.type("child-1-name", "Amy Whitlock").press("Save and add another child");
        assertThat(browser.text()).contains("Full name of child 2");
        look(browser, pictures, "s13-linked");
        browser.press("Save and continue");

        look(browser, pictures, "s14-risk");
        browser.choose("criterion", "visible-high-risk")
                .choose("risk-band", "high")
                .type("risk-score", "18");
        browser.press("Save and continue");

        browser.type("incident", "Door forced. She had been held by the throat.");
        browser.type("whereabouts", "Staying at ZZ99 3CZ. He does not know.");
        look(browser, pictures, "s15-what-happened");
        browser.press("Save and continue");

        assertThat(browser.heading()).isEqualTo("Who will see this");
        assertThat(browser.text())
                .contains("Once on the agenda")
                .contains("Never")
                .contains("Now");
        look(browser, pictures, "s16-readers");
        browser.press("Continue");

        assertThat(browser.text()).contains("Dana Whitlock").contains("14 March 1991");
        look(browser, pictures, "s17-check");
        browser.press("Seal and refer to the Brockmere MARAC");
    }

    @Test
    void priya_opens_a_case_with_a_reason_and_sees_by_which_clause() throws IOException {
        try (Browser browser = new Browser(portal, true)) {
            signIn(browser, brockmere.priya()).open("/home");
            assertThat(browser.text()).doesNotContain("Whitlock").contains("There may be more.");
            look(browser, "s04-home");
            browser.open("/cases");
            look(browser, "cases");

            browser.open("/cases/" + summary.caseRef()).press("Open the case");
            assertThat(browser.text()).contains("Enter a reason for opening this case");
            look(browser, "s20-reason");
            browser.choose("purpose", "safeguard-victim").type("reason", "MARAC on 24 November");
            browser.press("Open the case");

            assertThat(browser.text())
                    .contains(SummaryFixture.INCIDENT)
                    .contains("clause 4.1")
                    .contains("only with the author's consent")
                    .contains("You see what your agreements let you see. There may be more.")
                    .doesNotContain("ZZ99");
            look(browser, "s20-case");
        }
    }

    @Test
    void ross_reads_his_own_and_where_she_is_only_by_itself() throws IOException {
        try (Browser browser = new Browser(portal, true)) {
            signIn(browser, brockmere.ross()).open("/cases/" + summary.caseRef());
            browser.choose("purpose", "safeguard-victim").type("reason", "Preparing the referral");
            browser.press("Open the case");
            assertThat(browser.text()).contains(SummaryFixture.INCIDENT).doesNotContain("ZZ99");
            look(browser, "s20-own");

            browser.type("reason", "A patrol asks").press("Show where they are");
            assertThat(browser.text()).contains(SummaryFixture.WHEREABOUTS);
            look(browser, "s20-whereabouts");
            browser.open("/cases/" + summary.caseRef());
            assertThat(browser.text()).doesNotContain("ZZ99");
        }
    }

    @Test
    void aled_is_refused_with_the_reason_and_will_finds_nothing() throws IOException {
        try (Browser browser = new Browser(portal, true)) {
            signIn(browser, brockmere.aled()).open("/cases");
            browser.open("/cases/" + summary.caseRef());
            assertThat(browser.text())
                    .contains("Whom to ring about this case")
                    .contains("Brockmere police: Safeguarding desk, 01632 960 100");
            browser.choose("purpose", "safeguard-victim").type("reason", "She is our tenant");
            browser.press("Open the case");
            assertThat(browser.text()).contains("You cannot open this").contains("What would change this:");
            look(browser, "s20-refused");

            signIn(browser, brockmere.will()).open("/cases/" + summary.caseRef());
            browser.choose("purpose", "safeguard-victim").type("reason", "Curious");
            browser.press("Open the case");
            assertThat(browser.heading()).isEqualTo("Page not found");
        }
    }

    @Test
    void a_purpose_that_opens_nothing_is_asked_again_of_those_who_know_of_the_case() throws IOException {
        try (Browser browser = new Browser(portal, true)) {
            signIn(browser, brockmere.aled()).open("/cases").open("/cases/" + summary.caseRef());
            browser.choose("purpose", "asb-case-review").type("reason", "She is our tenant");
            browser.press("Open the case");
            assertThat(browser.text()).contains("for the one you chose, nothing of it is open to you");
            look(browser, "s20-other-purpose");

            signIn(browser, brockmere.will()).open("/cases").open("/cases/" + summary.caseRef());
            browser.choose("purpose", "asb-case-review").type("reason", "Curious");
            browser.press("Open the case");
            assertThat(browser.heading()).isEqualTo("Page not found");
        }
    }

    private static Browser signIn(Browser browser, SignedIn who) {
        return browser.as(BrowserCookie.ofSession(portal.address).name(), portal.sessions.begin(who, "an id token"));
    }

    private static void look(Browser browser, boolean pictures, String name) throws IOException {
        if (pictures) {
            look(browser, name);
        }
    }

    /** At every width: nothing for axe to find, nothing that scrolls sideways, and a picture. */
    private static void look(Browser browser, String name) throws IOException {
        for (int width : Browser.widths()) {
            browser.width(width);
            assertThat(browser.faults()).as(name + " at " + width).isEmpty();
            assertThat(browser.overflow()).as(name + " at " + width).isLessThanOrEqualTo(0);
            browser.picture(name + "-" + width);
        }
    }
}
