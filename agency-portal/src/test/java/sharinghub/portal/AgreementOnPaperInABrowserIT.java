package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agreement.AgreementFixture;
import sharinghub.portal.paper.AgreementPaper;

/** Agreements to print or keep: handed out by the portal, and readable by everybody as web pages of their own. */
class AgreementOnPaperInABrowserIT {

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

    @Test
    void the_agreement_s_page_leads_to_a_pdf_and_to_a_web_page() throws Exception {
        String marac =
                "/agreements/" + pages.brockmere.configured("brockmere-marac").hash();
        try (Browser browser = new Browser(pages.portal, true)) {
            browser.as(pages.brockmere.ross()).open(marac);
            assertThat(browser.text()).contains("Print or download this agreement");
        }
        assertThat(asked(marac + "/print/pdf").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"brockmere-marac-3.pdf\"");
        assertThat(asked(marac + "/print/pdf").body()).startsWith("%PDF-1");
        assertThat(asked(marac + "/print/html").body())
                .contains(pages.brockmere.configured("brockmere-marac").hash().toString());
        assertThat(asked(marac + "/print/docx").statusCode()).isEqualTo(404);
        assertThat(asked("/agreements/" + "0".repeat(64) + "/print/pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_who_is_not_signed_in_is_handed_one() throws Exception {
        HttpResponse<String> answer = pages.portal.answer(pages.portal.ask(
                "/agreements/" + pages.brockmere.configured("brockmere-marac").hash() + "/print/pdf"));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void each_as_a_web_page_is_plain_to_everybody() throws IOException {
        try (Browser browser = new Browser(pages.portal, true)) {
            for (String name : List.of(
                    "brockmere-overarching",
                    "brockmere-marac",
                    "brockmere-mappa",
                    "brockmere-magpye",
                    "brockmere-families-first",
                    "brockmere-asb-forum",
                    "brockmere-jag",
                    "brockmere-asb-case-review")) {
                Path file = folder.resolve(name + ".html");
                Files.write(
                        file,
                        new AgreementPaper()
                                .print(AgreementFixture.configured(name), AgreementFixture.registers(), "html"));
                browser.open(file).look("paper-" + name);
            }
        }
    }

    private HttpResponse<String> asked(String path) throws Exception {
        String number = pages.portal.sessions.begin(pages.brockmere.ross(), "an id token");
        return pages.portal.answer(pages.portal.askAs(
                new RunningPortal.Visitor(
                        number, pages.portal.sessions.use(number).orElseThrow()),
                path));
    }
}
