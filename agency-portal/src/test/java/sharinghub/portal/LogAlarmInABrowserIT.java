package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.LogFixture;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.sharing.Brockmere;

/** The hub forks while people work, in a real browser, with scripts and without: it is refused, and everybody reads why. */
class LogAlarmInABrowserIT {

    @TempDir
    Path folder;

    private BrowsedPages pages;
    private Brockmere brockmere;

    @BeforeEach
    void open() throws Exception {
        pages = new BrowsedPages(folder);
        brockmere = pages.brockmere;
    }

    @AfterEach
    void end() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void priya_is_told_what_was_found_and_takes_both_checkpoints_along(boolean scripts) throws IOException {
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.priya()).open("/log-alarm");
            assertThat(browser.text()).contains("The hub has not contradicted itself");
            browser.look("s06-log-quiet");
            browser.open("/meetings");
            assertThat(browser.alarm()).isEmpty();

            fork();

            browser.open("/meetings");
            assertThat(browser.alarm()).contains("The hub contradicts itself", "Nothing is sent to the hub");
            assertThat(browser.text())
                    .contains("The hub contradicts itself", "What your own agency wrote can still be read")
                    .doesNotContain("Plan a meeting");
            browser.look("s06-hub-contradicts");
            browser.follow("See what was found and what to do");
            assertThat(browser.text())
                    .contains("What to do now", "Tell your agency’s data protection officer", "The log was rewritten")
                    .contains("Checkpoint that this portal had seen before", "Checkpoint that does not fit it");
            browser.look("s06-log-alarm");
        }
    }

    private void fork() {
        HostedAgency police = brockmere.hosted(Brockmere.POLICE);
        police.seen().newest();
        brockmere.hub.log = LogFixture.of(7);
        police.seen().newest();
        assertThat(brockmere.evidence.raised()).isTrue();
    }
}
