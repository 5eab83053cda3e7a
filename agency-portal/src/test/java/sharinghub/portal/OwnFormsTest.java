package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Role;

/** Nothing changes without our own form (threat model T34, T37). */
class OwnFormsTest {

    private static final ExamplePages PAGES = new ExamplePages();
    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = new RunningPortal(List.of(PAGES));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void our_own_form_is_let_through_with_what_was_typed() throws Exception {
        int before = PAGES.changes;
        HttpResponse<String> answer =
                portal.answer(portal.sendAs(portal.signIn(Role.CHAIR), "/example/change", "text=two%20words"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("X-Typed")).contains("two words");
        assertThat(PAGES.changes).isEqualTo(before + 1);
    }

    @Test
    void a_form_without_its_token_or_with_another_session_s_is_refused() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);
        RunningPortal.Visitor other = portal.signIn(Role.CHAIR);

        refused(403, form(ross, "text=x"));
        refused(403, form(ross, "form-token="));
        refused(403, form(ross, "form-token=" + other.session().formToken()));
        refused(403, form(ross, "form-token=" + ross.session().formToken().substring(1)));
    }

    @Test
    void a_form_from_another_site_is_refused_even_with_the_token() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);

        for (String origin : List.of("https://example.org", "null", portal.address + ".example.org", "")) {
            refused(403, withToken(ross).setHeader("Origin", origin));
        }
        for (String site : List.of("cross-site", "same-site", "none")) {
            refused(403, withToken(ross).setHeader("Sec-Fetch-Site", site));
        }
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_is_refused() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);

        refused(
                403,
                portal.askAs(ross, "/example/change")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "form-token=" + ross.session().formToken())));
    }

    @Test
    void what_is_not_a_form_is_refused() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);

        refused(415, withToken(ross).setHeader("Content-Type", "application/json"));
        refused(415, withToken(ross).setHeader("Content-Type", "multipart/form-data; boundary=x"));
        refused(415, withToken(ross).setHeader("Content-Type", "text/plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"te%00xt=1", "text=%00", "text=%1b%5b31m", "TEXT=1", "te+xt=1", "text=%0d"})
    void odd_fields_and_control_characters_are_refused(String fields) throws Exception {
        refused(400, portal.sendAs(portal.signIn(Role.CHAIR), "/example/change", fields));
    }

    @Test
    void too_many_fields_are_refused() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);
        StringBuilder many = new StringBuilder("a=1");
        for (int i = 0; i < 301; i++) {
            many.append("&f").append(i).append("=1");
        }

        refused(413, portal.sendAs(ross, "/example/change", many.toString()));
    }

    @Test
    void the_same_change_by_get_or_another_method_does_not_exist() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.CHAIR);

        for (String method : List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            refused(405, portal.askAs(ross, "/example/change").method(method, HttpRequest.BodyPublishers.noBody()));
        }
    }

    private static HttpRequest.Builder withToken(RunningPortal.Visitor visitor) {
        return portal.sendAs(visitor, "/example/change", "text=x");
    }

    private static HttpRequest.Builder form(RunningPortal.Visitor visitor, String fields) {
        return withToken(visitor).POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private static void refused(int status, HttpRequest.Builder request) throws Exception {
        int before = PAGES.changes;
        HttpResponse<String> answer = portal.answer(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(PAGES.changes).isEqualTo(before);
    }
}
