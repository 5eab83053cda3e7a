package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Role;

/** What the roof adds to every answer, whatever the page. */
class EveryAnswerTest {

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = new RunningPortal(List.of(new ExamplePages()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/example/anybody",
                "/example/signed-in",
                "/example/no-rule",
                "/example/fault",
                "/example/torn-template",
                "/nowhere",
                "/example",
                "/assets/0000000000000000/hub.css"
            })
    void keeps_the_browser_from_running_framing_or_keeping_anything(String path) throws Exception {
        HttpResponse<String> answer = portal.answer(portal.ask(path));

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                        + "form-action 'self' http://localhost:8180; frame-ancestors 'none'; base-uri 'none'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Typed")).isEmpty();
    }

    @Test
    void a_page_has_no_script_or_style_of_its_own() throws Exception {
        String page = portal.answer(portal.ask("/example/anybody")).body();

        assertThat(page)
                .contains("<script src=\"/assets/")
                .doesNotContain("<style")
                .doesNotContain(" style=");
        assertThat(page.split("<script", -1)).hasSize(3);
        assertThat(page).doesNotContain("onclick").doesNotContain("javascript:");
    }

    @Test
    void an_unknown_address_is_a_page_that_says_so() throws Exception {
        HttpResponse<String> answer = portal.answer(portal.ask("/nowhere"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1 class=\"govuk-heading-l\">Page not found</h1>");
    }

    @Test
    void a_fault_gives_a_number_to_quote_and_not_its_cause() throws Exception {
        for (String path : List.of("/example/fault", "/example/torn-template")) {
            HttpResponse<String> answer = portal.answer(portal.ask(path));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("there is a problem with the service")
                    .containsPattern("<strong>[0-9a-f]{8}</strong>")
                    .doesNotContain("secret cause")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void the_demonstration_says_that_all_is_invented() throws Exception {
        assertThat(portal.answer(portal.ask("/example/anybody")).body())
                .contains("<strong>Demonstration.</strong> Every person, address and case here is invented.");
    }

    @Test
    void a_person_reads_who_they_are_until_when_and_only_where_they_may_go() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.PRACTITIONER);

        String page = portal.answer(portal.askAs(ross, "/example/signed-in")).body();

        assertThat(page)
                .contains("Ross Field")
                .contains("Response officer")
                .contains("You will be signed out at 9:42am")
                .contains(">Home</a>")
                .doesNotContain("Meetings");
    }

    @Test
    void styles_are_kept_for_a_year_and_sent_compressed_to_whoever_takes_that() throws Exception {
        String page = portal.answer(portal.ask("/example/anybody")).body();
        String css = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]{16}/hub.css)\".*", "$1");

        HttpResponse<String> plain = portal.answer(portal.ask(css));
        HttpResponse<String> small = portal.answer(portal.ask(css).header("Accept-Encoding", "br, gzip"));

        assertThat(plain.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(plain.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.body().length()).isLessThan(plain.body().length() / 4);
    }

    @Test
    void the_brand_colour_comes_from_settings() throws Exception {
        String page = portal.answer(portal.ask("/example/anybody")).body();
        String css = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]{16}/brand.css)\".*", "$1");

        assertThat(portal.answer(portal.ask(css)).body()).isEqualTo(":root{--hub-brand:#1d3f5e}\n");
    }
}
