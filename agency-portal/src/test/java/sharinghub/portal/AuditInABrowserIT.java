package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.Erasure;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.SummaryFixture;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.RequestId;

/** Who saw what, in a real browser, with scripts and without: one sentence, a picture, the entries. */
class AuditInABrowserIT {

    @TempDir
    Path folder;

    private BrowsedPages pages;
    private Brockmere brockmere;

    @BeforeEach
    void two_days_in_the_life_of_a_case() throws Exception {
        pages = new BrowsedPages(folder);
        brockmere = pages.brockmere;
        SummaryToWrite summary = pages.refer();
        open(brockmere.priya(), summary);
        open(brockmere.priya(), summary);
        brockmere.clock.move(Duration.ofDays(1));
        open(brockmere.aled(), summary);
        open(brockmere.meera(), summary);
    }

    @AfterEach
    void end() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tom_asks_who_saw_what_and_when(boolean scripts) throws IOException {
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.tom()).open("/audit");
            assertThat(browser.value("from-day") + browser.value("to-day")).isEqualTo("2824");
            browser.type("from-day", "25");
            browser.press("Show who saw what");
            assertThat(browser.title()).startsWith("Error:");
            assertThat(browser.text()).contains("Select why you need to look", "Enter a reason for looking");
            browser.look("s60-error");
            browser.type("from-day", "1").type("from-month", "11");
            browser.choose("purpose", "lawfulness").type("reason", "Complaint 31 של שרה");
            browser.look("s60-ask");
            browser.press("Show who saw what");

            assertThat(browser.text())
                    .contains("Between 1 and 24 November 2026, 4 people in 4 agencies opened or tried to open")
                    .contains("Times opened each day", "1 was refused", "What is not shown", "Complaint 31");
            browser.look("s60-found");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void days_without_anything_say_so(boolean scripts) throws IOException {
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.tom()).open("/audit");
            browser.type("from-day", "1")
                    .type("to-day", "2")
                    .type("from-month", "11")
                    .type("to-month", "11");
            browser.choose("purpose", "lawfulness").type("reason", "Complaint 31");
            browser.press("Show who saw what");

            assertThat(browser.text())
                    .contains("Between 1 and 2 November 2026, nobody opened", "entries of other days")
                    .doesNotContain("Times opened each day");
            browser.look("s60-empty");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nadia_who_oversees_the_log_reads_what_was_erased_and_by_which_rule(boolean scripts) throws IOException {
        Erasure erasure = new Erasure(
                0, 1, 2, Period.ofYears(10), new TreeMap<>(Map.of(Brockmere.POLICE, new Erasure.Numbers(1, 2, 2))));
        brockmere.hub.erase(RequestId.random(brockmere.chance), erasure);
        try (Browser browser = new Browser(pages.portal, scripts)) {
            browser.as(brockmere.nadia()).open("/audit");
            browser.choose("purpose", "lawfulness")
                    .type("reason", "Yearly check")
                    .press("Show who saw what");

            assertThat(browser.text())
                    .contains("as long as the hub’s rule says, 2 so far", "Erased old entries of the log");
            browser.look("s60-oversight-tombstone");
        }
    }

    private void open(SignedIn who, SummaryToWrite summary) {
        brockmere
                .offices(who.agency())
                .open()
                .open(who, summary.caseRef(), SummaryFixture.SAFEGUARD, "MARAC on 24 November", section -> true);
    }
}
