package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out at the real Keycloak, step by step as a browser does it (threat model T33, T34, T40). */
class SignInIT {

    @TempDir
    private static Path folder;

    private static DemonstratedPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = DemonstratedPortal.start(folder);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void a_person_signs_in_and_reads_who_they_are() throws Exception {
        StepBrowser browser = new StepBrowser();

        HttpResponse<String> page = portal.signIn(browser, "brockmere-police?then=/privacy", "ross.field");

        assertThat(page.uri().getPath()).isEqualTo("/privacy");
        assertThat(page.body()).contains("<span>Ross Field, Response officer</span>");
        assertThat(browser.get(portal.address().resolve("/referrals")).uri().getPath())
                .isEqualTo("/referrals");
        assertThat(browser.get(portal.address().resolve("/audit")).statusCode()).isEqualTo(403);
    }

    @Test
    void they_land_on_the_page_they_asked_for() throws Exception {
        HttpResponse<String> welcome = new StepBrowser().get(portal.address().resolve("/?then=/signed-out"));
        assertThat(welcome.body()).contains("Sign in first. You will then see the page you asked for.");

        HttpResponse<String> page = portal.signIn(new StepBrowser(), "brockmere-police?then=/signed-out", "ross.field");
        assertThat(page.uri()).isEqualTo(portal.address().resolve("/signed-out"));
    }

    @Test
    void the_number_changes_at_sign_in_and_the_old_one_is_worth_nothing() throws Exception {
        StepBrowser attacker = new StepBrowser();
        String planted = "A".repeat(43);
        attacker.plant(portal.address(), "sharing-hub", planted);

        portal.signIn(attacker, "brockmere-police", "ross.field");

        assertThat(attacker.cookie(portal.address(), "sharing-hub"))
                .isPresent()
                .get()
                .isNotEqualTo(planted);
        StepBrowser other = new StepBrowser();
        other.plant(portal.address(), "sharing-hub", planted);
        assertThat(other.get(portal.address().resolve("/home")).uri().getPath()).isEqualTo("/");
    }

    @Test
    void the_cookies_are_out_of_reach_of_scripts_and_of_other_sites() throws Exception {
        StepBrowser browser = new StepBrowser();
        portal.signIn(browser, "brockmere-police", "ross.field");

        assertThat(browser.setCookies(portal.address()))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void after_signing_out_the_number_is_worth_nothing_and_keycloak_asks_again() throws Exception {
        StepBrowser browser = new StepBrowser();
        HttpResponse<String> home = portal.signIn(browser, "brockmere-police", "ross.field");
        String number = browser.cookie(portal.address(), "sharing-hub").orElseThrow();

        HttpResponse<String> left = browser.post(
                portal.address().resolve("/sign-out"),
                Map.of("form-token", StepBrowser.value(home.body(), "form-token")));

        assertThat(left.uri().getPath()).isEqualTo("/signed-out");
        assertThat(left.body()).contains("You are signed out");
        assertThat(browser.answersOf("/sign-out").getFirst().headers().firstValue("Clear-Site-Data"))
                .contains("\"cache\", \"cookies\", \"storage\"");
        StepBrowser thief = new StepBrowser();
        thief.plant(portal.address(), "sharing-hub", number);
        assertThat(thief.get(portal.address().resolve("/home")).uri().getPath()).isEqualTo("/");
        assertThat(browser.get(portal.address().resolve("/sign-in/brockmere-police"))
                        .body())
                .contains("kc-form-login");
    }

    @Test
    void signing_out_by_link_or_from_another_site_does_nothing() throws Exception {
        StepBrowser browser = new StepBrowser();
        portal.signIn(browser, "brockmere-police", "ross.field");

        browser.get(portal.address().resolve("/sign-out"));
        assertThat(browser.get(portal.address().resolve("/home")).uri().getPath())
                .isEqualTo("/home");
        browser.post(portal.address().resolve("/sign-out"), Map.of("form-token", "guessed"));
        assertThat(browser.get(portal.address().resolve("/home")).uri().getPath())
                .isEqualTo("/home");
    }

    @Test
    void a_person_of_another_agency_is_not_let_in() throws Exception {
        HttpResponse<String> answer = portal.signIn(new StepBrowser(), "safe-harbour", "ross.field");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("You were not signed in");
    }

    @Test
    void what_keycloak_sent_is_good_once_and_in_the_browser_that_began() throws Exception {
        StepBrowser browser = new StepBrowser();
        portal.signIn(browser, "brockmere-police", "ross.field");
        URI comeBack =
                browser.answersOf("/signed-in/brockmere-police").getFirst().uri();

        for (StepBrowser again : List.of(browser, new StepBrowser())) {
            HttpResponse<String> answer = again.get(comeBack);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("You were not signed in");
        }
    }

    @Test
    void a_code_meant_for_another_sign_in_is_not_taken() throws Exception {
        StepBrowser ross = new StepBrowser();
        StepBrowser victim = new StepBrowser();
        Optional<URI> stolen = portal.signInUntilTheWayBack(ross, "brockmere-police", "ross.field");
        victim.stopBefore("/realms/");
        victim.get(portal.address().resolve("/sign-in/brockmere-police"));

        HttpResponse<String> answer = victim.get(stolen.orElseThrow());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(victim.cookie(portal.address(), "sharing-hub")).isEmpty();
    }

    @Test
    void nothing_can_be_asked_that_leads_elsewhere_afterwards() throws Exception {
        for (String then : List.of("https://example.org", "//example.org", "/\\example.org", "/a?b=c")) {
            StepBrowser browser = new StepBrowser();
            HttpResponse<String> home = portal.signIn(
                    browser, "brockmere-police?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8), "ross.field");
            assertThat(home.uri()).isEqualTo(portal.address().resolve("/home"));
        }
    }
}
