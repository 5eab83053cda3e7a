package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

    private void step(Browser browser, String agreement, String link, String prepare, String complete) {
        browser.as(pages.brockmere.sam()).open(agreement).follow(link);
        browser.type("reason", "So decided").press(prepare);
        browser.as(pages.brockmere.lena()).open(agreement).follow(link);
        browser.choose("read", "yes").choose("may", "yes").press(complete);
    }
}
