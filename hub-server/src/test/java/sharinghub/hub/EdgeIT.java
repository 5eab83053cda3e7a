package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.Role;
import sharinghub.exchange.Problem;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partner;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;

/** What reaches a door and what does not, from a listed portal with a good token. */
@ExtendWith(ArquillianExtension.class)
class EdgeIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final Partner POLICE = PARTNERSHIP.partner("brockmere-police");
    private static final Partner COUNCIL = PARTNERSHIP.partner("brockmere-council");
    private static final String GOOD = "{\"from\":\"brockmere-police\",\"text\":\"hello\"}";
    private static final String CANARY = "c4n4ry";

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void a_good_record_goes_in_and_comes_out() throws Exception {
        HttpResponse<byte[]> answer = note(GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(GOOD);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"c4n4ry\"",
                "{\"from\":\"brockmere-police\"}",
                "{\"from\":\"C4N4RY c4n4ry\",\"text\":\"x\"}",
                "{\"from\":\"brockmere-police\",\"text\":\"x\",\"c4n4ry\":1}",
                "{\"from\":\"brockmere-police\",\"text\":\"c4n4ry\",\"text\":\"y\"}",
                "{\"from\":\"brockmere-police\",\"text\":7}",
                "{\"from\":\"brockmere-police\",\"text\":null}",
                "{\"from\":\"brockmere-police\",\"text\":\"x\"} c4n4ry",
                "{'from':'brockmere-police','text':'c4n4ry'}",
                "{\"@class\":\"java.lang.ProcessBuilder\",\"from\":\"brockmere-police\",\"text\":\"x\"}"
            })
    void a_body_that_is_not_the_record_is_a_400_that_repeats_nothing(String body) throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        HttpResponse<byte[]> answer = note(body);
        Problem problem = HubLine.problem(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("urn:sharinghub:problem:malformed-json");
        assertThat(new String(answer.body(), UTF_8)).doesNotContainIgnoringCase(CANARY);
        assertThat(DoorsForTests.ENTERED).hasValue(entered);
    }

    @Test
    void a_deeply_nested_body_is_refused_cheaply() throws Exception {
        assertThat(note("[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_longer_than_its_door_takes_is_refused_whether_its_length_is_announced_or_not() throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        byte[] body = ("{\"from\":\"brockmere-police\",\"text\":\"" + "x".repeat(300_000) + "\"}").getBytes(UTF_8);
        for (HttpRequest.BodyPublisher way : new HttpRequest.BodyPublisher[] {
            BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            HttpResponse<byte[]> answer = line().send(line().to("/for-tests/notes")
                    .header("Authorization", "DPoP " + token())
                    .header("Content-Type", "application/json")
                    .POST(way));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:body-too-long");
        }
        assertThat(DoorsForTests.ENTERED).hasValue(entered);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /c4n4ry, 404",
        "GET, /for-tests/notes/c4n4ry, 404",
        "GET, /directory/..%2fc4n4ry, 404",
        "GET, /%2e%2e/c4n4ry, 404",
        "GET, /application.wadl, 404",
        "GET, /health, 404",
        "GET, /metrics, 404",
        "GET, /openapi, 404",
        "GET, /observe/health, 404",
        "PUT, /directory, 405",
        "GET, /for-tests/notes, 405",
        "OPTIONS, /directory, 405",
        "HEAD, /directory, 405",
        "TRACE, /directory, 405",
        "DELETE, /directory, 405",
        "C4N4RY, /directory, 405"
    })
    void an_address_or_method_that_is_none_is_a_problem_that_repeats_nothing(String method, String path, int status)
            throws Exception {
        HttpResponse<byte[]> answer = line().send(line().to(path)
                .header("Authorization", "DPoP " + token())
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (!method.equals("HEAD")) {
            assertThat(HubLine.problem(answer).status()).isEqualTo(status);
            assertThat(new String(answer.body(), UTF_8)).doesNotContainIgnoringCase(CANARY);
        }
    }

    @Test
    void a_media_type_the_door_does_not_know_is_a_415_and_one_it_cannot_give_a_406() throws Exception {
        HttpResponse<byte[]> xml = line().send(line().to("/for-tests/notes")
                .header("Authorization", "DPoP " + token())
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<c4n4ry/>")));
        assertThat(HubLine.problem(xml).status()).isEqualTo(415);
        HttpResponse<byte[]> picture = line().send(line().to("/directory")
                .header("Authorization", "DPoP " + token())
                .header("Accept", "image/png"));
        assertThat(HubLine.problem(picture).status()).isEqualTo(406);
    }

    @Test
    void a_fault_is_a_bare_500_that_tells_nothing_of_our_inside() throws Exception {
        HttpResponse<byte[]> answer = line().get("/for-tests/fault", token());
        assertThat(HubLine.problem(answer).status()).isEqualTo(500);
        assertThat(new String(answer.body(), UTF_8)).doesNotContain("secret", "Exception", "sharinghub.hub");
    }

    @Test
    void a_door_that_names_nobody_is_shut_to_everybody() throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        Role[] all = Role.values();
        HttpResponse<byte[]> answer = line().get("/for-tests/unruled", REALM.token(POLICE, "ross.field", all));
        assertThat(HubLine.problem(answer).status()).isEqualTo(403);
        assertThat(DoorsForTests.ENTERED).hasValue(entered);
    }

    @Test
    void a_door_is_shut_to_a_role_it_does_not_name() throws Exception {
        int entered = DoorsForTests.ENTERED.get();
        HttpResponse<byte[]> answer = line().post(
                        "/for-tests/notes",
                        REALM.token(POLICE, "tom.okafor", Role.AUDITOR),
                        new DoorsForTests.Note(POLICE.agency(), "x"));
        assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:not-for-this-role");
        assertThat(DoorsForTests.ENTERED).hasValue(entered);
    }

    @Test
    void what_a_client_says_about_itself_in_headers_reaches_no_door() throws Exception {
        HttpResponse<byte[]> answer = line().send(line().to("/for-tests/headers")
                .header("Authorization", "DPoP " + token())
                .header("X-HELIDON-CN", "portal of brockmere-council")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Client-Cert", "Hash=00")
                .header("Forwarded", "for=10.0.0.1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEmpty();
    }

    @Test
    @Timeout(60)
    void a_portal_that_has_its_share_waits_and_another_does_not() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> held = new ArrayList<>();
        for (int i = 0; i < PeersInTurn.AT_ONCE + 1; i++) {
            held.add(line().client().sendAsync(line().to("/for-tests/held").build(), BodyHandlers.ofByteArray()));
        }
        while (DoorsForTests.HELD.get() < PeersInTurn.AT_ONCE) {
            Thread.sleep(20);
        }
        HttpResponse<byte[]> others = HubLine.of(hub, COUNCIL).send(line().to("/directory"));
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(DoorsForTests.HELD).hasValue(PeersInTurn.AT_ONCE);
        DoorsForTests.RELEASED.countDown();
        for (CompletableFuture<HttpResponse<byte[]>> each : held) {
            assertThat(each.get(30, SECONDS).statusCode()).isEqualTo(200);
        }
        assertThat(DoorsForTests.HELD).hasValue(PeersInTurn.AT_ONCE + 1);
    }

    private HubLine line() {
        return HubLine.of(hub, POLICE);
    }

    private static String token() {
        return REALM.token(POLICE, "ross.field", Role.PRACTITIONER);
    }

    private HttpResponse<byte[]> note(String body) throws Exception {
        return line().send(line().to("/for-tests/notes")
                .header("Authorization", "DPoP " + token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
