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
}
