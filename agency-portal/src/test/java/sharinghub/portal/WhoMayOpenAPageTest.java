package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Role;
import sharinghub.portal.signin.HubToken;

/** Rules on pages, and the life of a session (threat model T13, T23, T33, T46). */
class WhoMayOpenAPageTest {

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
    @ValueSource(strings = {"/example/no-rule", "/example/two-rules"})
    void a_page_without_exactly_one_rule_opens_to_nobody(String path) throws Exception {
        RunningPortal.Visitor everything = portal.signIn(Role.values());

        assertThat(portal.answer(portal.ask(path)).statusCode()).isEqualTo(403);
        assertThat(portal.answer(portal.askAs(everything, path)).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_signed_in_is_sent_to_the_first_page_which_leads_back() throws Exception {
        HttpResponse<String> answer = portal.answer(portal.ask("/example/chair?secret=1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/?then=%2Fexample%2Fchair"));
    }

    @Test
    void another_role_reads_whose_page_it_is() throws Exception {
        HttpResponse<String> answer = portal.answer(portal.askAs(portal.signIn(Role.PRACTITIONER), "/example/chair"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<li>coordinator of a forum</li>").contains("<li>chair of a forum</li>");
    }

    @Test
    void the_right_role_gets_in() throws Exception {
        assertThat(portal.answer(portal.askAs(portal.signIn(Role.CHAIR), "/example/chair"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_session_ends_after_fifteen_idle_minutes_and_not_before() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.PRACTITIONER);

        portal.clock.move(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(200);
        portal.clock.move(Duration.ofMinutes(15));
        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_session_ends_after_ten_hours_however_busy() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(Role.PRACTITIONER);

        for (int minutes = 0; minutes < 590; minutes += 10) {
            portal.clock.move(Duration.ofMinutes(10));
            assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                    .isEqualTo(200);
        }
        portal.clock.move(Duration.ofMinutes(10));
        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_number_the_browser_made_up_is_nobody() throws Exception {
        RunningPortal.Visitor invented = new RunningPortal.Visitor(
                "A".repeat(43), portal.signIn(Role.CHAIR).session());

        assertThat(portal.answer(portal.askAs(invented, "/example/signed-in")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_person_keycloak_no_longer_vouches_for_is_out_and_stays_out() throws Exception {
        HubToken.Held[] held = {new HubToken.Held.Lapsed()};
        RunningPortal.Visitor ross = portal.signIn(() -> held[0], Role.PRACTITIONER);

        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(303);
        held[0] = new HubToken.Held.Good("again");
        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void while_keycloak_does_not_answer_nobody_is_thrown_out() throws Exception {
        RunningPortal.Visitor ross = portal.signIn(HubToken.Held.NoAnswer::new, Role.PRACTITIONER);

        assertThat(portal.answer(portal.askAs(ross, "/example/signed-in")).statusCode())
                .isEqualTo(200);
    }
}
