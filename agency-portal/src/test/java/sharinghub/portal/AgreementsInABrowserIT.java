package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.portal.sharing.Brockmere;

/** The agreements in a real browser, with scripts and without: read by anybody, stopped by the administrator. */
class AgreementsInABrowserIT {

    @TempDir
    Path folder;

    private BrowsedPages pages;

    @BeforeEach
    void start() throws Exception {
        pages = new BrowsedPages(folder);
    }

    @AfterEach
    void end() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sam_stops_the_police_s_part_and_everybody_can_read_that(boolean scripts) throws IOException {
        Brockmere brockmere = pages.brockmere;
        String marac = "/agreements/" + brockmere.configured("brockmere-marac").hash();
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.ross()).open("/agreements");
            assertThat(browser.text()).contains("In force");
            browser.look("s50-agreements");
            browser.open(marac);
            assertThat(browser.text()).contains("Brockmere police").doesNotContain("Stop our sharing now");
            browser.look("s51-agreement");

            browser.as(brockmere.sam()).open(marac);
            browser.press("Stop our sharing now");
            assertThat(browser.title()).startsWith("Error:");
            assertThat(browser.text()).contains("Enter why your agency stops sharing", "Confirm that you are allowed");
            browser.look("s51-error");
            browser.type("reason", "The keys may be lost").choose("sure", "yes");
            browser.press("Stop our sharing now");

            assertThat(browser.text())
                    .contains("Your agency has stopped its own part")
                    .doesNotContain("Stop our sharing now");
            browser.look("s51-stopped");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_people_sign_for_the_police_and_one_alone_cannot(boolean scripts) throws IOException {
        Brockmere brockmere = pages.brockmere;
        brockmere.unsign(brockmere.configured("brockmere-marac"), Brockmere.POLICE);
        String marac = "/agreements/" + brockmere.configured("brockmere-marac").hash();
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.sam()).open(marac);
            assertThat(browser.text()).contains("Waiting for signatures");
            browser.follow("Sign this agreement");
            browser.look("s53-first");
            browser.press("Prepare our signature");
            assertThat(browser.title()).startsWith("Error:");
            browser.look("s53-first-error");
            browser.type("reason", "Decided by the board").press("Prepare our signature");
            assertThat(browser.text()).contains("waits for a second person", "Waiting for signatures");
            browser.follow("Sign this agreement");
            assertThat(browser.text()).contains("Another person of Brockmere police has to complete it");
            browser.look("s53-waiting");

            browser.as(brockmere.lena()).open(marac).follow("Sign this agreement");
            browser.press("Sign this agreement now");
            assertThat(browser.text()).contains("Confirm that you have read the agreement");
            browser.look("s53-second-error");
            browser.choose("read", "yes").choose("may", "yes").press("Sign this agreement now");
            assertThat(browser.text()).contains("In force", "Brockmere police signed");
            browser.look("s51-signed");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_people_suspend_the_whole_and_lift_it_again(boolean scripts) throws IOException {
        Brockmere brockmere = pages.brockmere;
        String marac = "/agreements/" + brockmere.configured("brockmere-marac").hash();
        try (Browser browser = new Browser(pages.portal, scripts)) {
            step(
                    browser,
                    marac,
                    "Suspend this agreement for everybody",
                    "Prepare the suspension",
                    "Suspend it for everybody now");
            assertThat(browser.text()).contains("Suspended", "has suspended brockmere-marac");
            browser.look("s51-suspended");
            step(browser, marac, "Lift the suspension", "Prepare to lift the suspension", "Lift the suspension now");
            assertThat(browser.text()).contains("In force");
            step(browser, marac, "Leave this agreement", "Prepare to leave", "Leave this agreement now");
            assertThat(browser.text())
                    .contains("Your agency has left this agreement")
                    .doesNotContain("Stop our sharing now");
            browser.look("s51-left");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_draft_begins_from_a_template_is_mended_at_its_line_and_put_forward(boolean scripts) throws IOException {
        Brockmere brockmere = pages.brockmere;
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.sam()).open("/agreements").follow("Draft a new agreement");
            browser.look("s52-begin");
            browser.press("Begin a draft");
            assertThat(browser.text()).contains("Choose what to begin with");
            browser.choose("from", "brockmere-marac").press("Begin a draft");
            assertThat(browser.text()).contains("This can be put forward");
            browser.look("s52-draft");

            browser.type("version", "4").type("last", "tomorrow").press("Put this into the text");
            assertThat(browser.text()).contains("Enter a day, such as 1 April 2027");
            browser.type("version", "4")
                    .type("title", "Brockmere MARAC, renewed")
                    .type("last", "30 March 2028")
                    .press("Put this into the text");
            assertThat(browser.value("text")).contains("version 4", "Brockmere MARAC, renewed", "to 30 March 2028");

            String good = browser.value("text");
            browser.put("text", good.replaceFirst("for +safeguard-victim", "for safeguard-victm"))
                    .press("Check and keep the draft");
            assertThat(browser.title()).startsWith("Error:");
            assertThat(browser.text())
                    .contains("Unknown purpose", "safeguard-victm")
                    .doesNotContain("Put it forward to");
            browser.look("s52-error-at-its-line");
            browser.open("/agreements");
            assertThat(browser.text()).contains("Brockmere MARAC, renewed", "Your drafts");
            browser.look("s50-with-draft");
            browser.follow("Brockmere MARAC, renewed");
            browser.put("text", good).press("Check and keep the draft");
            browser.press("Put it forward to 7 parties");
            assertThat(browser.heading()).isEqualTo("Brockmere MARAC, renewed");
            assertThat(browser.text()).contains("Waiting for signatures", "Sign this agreement");
            browser.open("/agreements?sort=state");
            assertThat(browser.text()).contains("Waiting for signatures").doesNotContain("Your drafts");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_ends_soon_is_said_on_top(boolean scripts) throws IOException {
        pages.brockmere.clock.move(Duration.ofDays(185)); // 27 May 2027
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(pages.brockmere.ross()).open("/agreements?sort=until");
            assertThat(browser.text())
                    .contains("Ending within 7 days", "It stops on 1 June 2027, in 5 days", "Ends soon");
            browser.look("s50-ends-soon");
        }
    }

    private void step(Browser browser, String agreement, String link, String prepare, String complete) {
        browser.as(pages.brockmere.sam()).open(agreement).follow(link);
        browser.type("reason", "So decided").press(prepare);
        browser.as(pages.brockmere.lena()).open(agreement).follow(link);
        browser.choose("read", "yes").choose("may", "yes").press(complete);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anybody_reads_who_may_read_what_and_what_a_new_version_changes(boolean scripts) throws IOException {
        Brockmere brockmere = pages.brockmere;
        String marac = "/agreements/" + brockmere.configured("brockmere-marac").hash();
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.ross()).open(marac).follow("Who may read what by this agreement");
            assertThat(browser.text())
                    .contains(
                            "Safe Harbour (Idva service)",
                            "whereabouts",
                            "read it, once consent is given",
                            "Whom to ring");
            browser.look("s63-matrix");
            browser.open(marac).follow("What it changes beside the version in force");
            assertThat(browser.text()).contains("There is no other version to set beside this one.");
            browser.look("s51-nothing-beside");

            browser.as(brockmere.sam()).open("/agreements").follow("Draft a new agreement");
            browser.choose("from", "brockmere-marac").press("Begin a draft");
            browser.type("version", "4").press("Put this into the text");
            browser.put("text", browser.value("text").replace("is at least high", "is at least medium"))
                    .press("Check and keep the draft");
            browser.press("Put it forward to 7 parties").follow("What it changes beside the version in force");
            assertThat(browser.text())
                    .contains(
                            "This sets version 4 beside version 3.",
                            "Safe Harbour (Idva service) gains, from Brockmere Constabulary, about a victim",
                            "once the dash band is at least medium",
                            "Whatever is not named here stays as it is.");
            browser.look("s51-changes");
        }
    }
}
