package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.signin.SignedIn;

/**
 * An agreement from its draft to a party that stops, in a real browser, with scripts and without: drafted from a template,
 * mended at its line, signed by each party, in force; stopped in one window and felt at the next request in another.
 */
class LifeOfAnAgreementInABrowserIT {

    private static final String TITLE = "Brockmere MARAC, renewed";

    @TempDir
    Path folder;

    private BrowsedPages pages;
    private Brockmere brockmere;
    private SummaryToWrite summary;

    @BeforeEach
    void start() throws Exception {
        pages = new BrowsedPages(folder, Brockmere.HARBOUR, Brockmere.COUNTY);
        brockmere = pages.brockmere;
        summary = pages.refer();
    }

    @AfterEach
    void end() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void drafted_mended_signed_in_force_stopped_and_acceded_to(boolean scripts) throws IOException {
        try (Browser sam = new Browser(pages.portal, scripts);
                Browser others = new Browser(pages.portal, scripts)) {
            String renewed = putForward(sam.as(brockmere.sam()));
            sign(others, renewed, Brockmere.POLICE, 20);
            sign(others, renewed, Brockmere.COUNCIL, 22);
            assertThat(others.text()).contains("Waiting for signatures");
            sign(others, renewed, Brockmere.HARBOUR, 24);
            assertThat(others.text()).contains("In force").doesNotContain("Waiting for signatures");
            others.look("s51-renewed");

            opensIt(others, brockmere.priya(), "clause 4.1");

            sam.open(renewed);
            sam.type("reason", "The keys may be lost").choose("sure", "yes").press("Stop our sharing now");
            assertThat(sam.text()).contains("Your agency has stopped its own part");

            asks(others, brockmere.colleagueOf(brockmere.priya(), 30));
            assertThat(others.text())
                    .contains("You cannot open this", "Brockmere Constabulary has stopped its sharing under", TITLE);
            others.look("s20-stopped");

            sign(others, renewed, Brockmere.COUNTY, 26);
            assertThat(others.text()).contains("Eastshire council signed", "In force");
        }
    }

    private String putForward(Browser browser) {
        browser.open("/agreements/drafts").choose("from", "brockmere-marac").press("Begin a draft");
        browser.type("version", "4").type("title", TITLE).press("Put this into the text");
        String good = browser.value("text").replaceFirst("follows +version 2", "follows version 3");
        browser.put("text", good.replace("onward   only with", "onwards  only with"))
                .press("Check and keep the draft");
        assertThat(browser.title()).startsWith("Error:");
        assertThat(browser.text()).contains("onwards");
        browser.put("text", good).press("Check and keep the draft").press("Put it forward to 7 parties");
        assertThat(browser.heading()).isEqualTo(TITLE);
        return browser.path();
    }

    private void sign(Browser browser, String agreement, AgencyId agency, int first) {
        browser.as(brockmere.administrator(agency, first)).open(agreement).follow("Sign this agreement");
        browser.type("reason", "Decided by the board").press("Prepare our signature");
        browser.as(brockmere.administrator(agency, first + 1)).open(agreement).follow("Sign this agreement");
        browser.choose("read", "yes").choose("may", "yes").press("Sign this agreement now");
    }

    private void opensIt(Browser browser, SignedIn who, String clause) {
        asks(browser, who);
        assertThat(browser.text()).contains("Door forced", clause);
    }

    private void asks(Browser browser, SignedIn who) {
        browser.as(who).open("/cases/" + summary.caseRef());
        browser.choose("purpose", "safeguard-victim").type("reason", "MARAC on 24 November");
        browser.press("Open the case");
    }
}
