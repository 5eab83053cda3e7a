package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.portal.sharing.SummaryToWrite;

/** A meeting from its day to its published agenda, in a real browser, with scripts and without. */
class MeetingsInABrowserIT {

    @TempDir
    static Path folder;

    private static BrowsedPages pages;

    @BeforeAll
    static void start() throws Exception {
        pages = new BrowsedPages(folder);
    }

    @AfterAll
    static void end() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void priya_plans_orders_and_publishes_and_ross_signs_the_statement(boolean scripts) throws IOException {
        SummaryToWrite first = pages.refer();
        SummaryToWrite second = pages.refer();
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(pages.brockmere.priya()).open("/meetings");
            plan(browser);

            assertThat(browser.text()).contains(first.caseRef().spoken(), "Waiting");
            browser.look("s31-agenda");
            browser.type("place-" + second.caseRef(), browser.value("place-" + first.caseRef()));
            browser.press("Publish this agenda to all members");
            assertThat(browser.title()).startsWith("Error:");
            assertThat(browser.text()).contains("is given to two cases");
            browser.look("s31-error");
            browser.type("place-" + second.caseRef(), "90").type("minutes-" + second.caseRef(), "20");
            browser.press("Publish this agenda to all members");

            assertThat(browser.text())
                    .contains("The agenda is published to all members", "On the agenda", "Sign this statement");
            browser.press("Sign this statement");
            assertThat(browser.text()).doesNotContain("Sign this statement");
            browser.look("s31-published");
            String agenda = browser.path();

            browser.as(pages.brockmere.ross()).open("/meetings");
            assertThat(browser.text()).contains("Published").doesNotContain("Plan a meeting");
            browser.look("s30-member");
            browser.open(agenda);
            assertThat(browser.text()).contains(first.caseRef().spoken(), "Sign this statement");
            browser.look("s31-member");
            browser.press("Sign this statement");
            assertThat(browser.text()).doesNotContain("Sign this statement").contains("There may be more.");
        }
    }

    private static void plan(Browser browser) throws IOException {
        browser.press("Plan this meeting");
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.text()).contains("Select which forum meets");
        browser.look("s30-error");
        browser.choose("forum", "marac")
                .type("day-day", "24")
                .type("day-month", "11")
                .type("day-year", "2026")
                .type("time", "half past nine");
        browser.press("Plan this meeting");
        assertThat(browser.text()).contains("Start time must be");
        browser.type("time", "9:30");
        browser.look("s30-plan");
        browser.press("Plan this meeting");
        assertThat(browser.heading()).isEqualTo("Brockmere MARAC agenda");
    }
}
