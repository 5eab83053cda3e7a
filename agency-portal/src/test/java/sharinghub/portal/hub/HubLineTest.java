package sharinghub.portal.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.Receipt;
import sharinghub.decision.Reason;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProblemDetails;
import sharinghub.exchange.RefusalProblem;
import sharinghub.keys.CertificateAuthority;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.SignedIn;
import sharinghub.text.Json;

/** What the line makes of every answer, from a stand-in for the hub behind real mutual TLS. */
class HubLineTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final CertificateAuthority AUTHORITY =
            CertificateAuthority.create("a test", Duration.ofHours(1), InstantSource.system(), CHANCE);
    private static final Receipt RECEIPT = LogFixture.of(3).receipt(2);
    private static final AgencyId POLICE = new AgencyId("brockmere-police");

    private final AtomicReference<Answer> next = new AtomicReference<>(new Answer(200, "application/json", "{}"));
    private final AtomicReference<String> authorization = new AtomicReference<>("");
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicBoolean contradicted = new AtomicBoolean();
    private HttpsServer hub;
    private HubLine line;

    private record Answer(int status, String type, String body) {}

    /** A record as the hub might answer with. */
    record Greeting(String word) {}

    @BeforeEach
    void start() throws IOException {
        hub = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.setHttpsConfigurator(
                new HttpsConfigurator(
                        AUTHORITY.forServer("hub", Duration.ofHours(1)).tls()) {
                    @Override
                    public void configure(HttpsParameters parameters) {
                        SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                        tls.setNeedClientAuth(true);
                        parameters.setSSLParameters(tls);
                    }
                });
        hub.createContext("/", this::answer);
        hub.start();
        line = new HubLine(
                URI.create("https://localhost:" + hub.getAddress().getPort()),
                AUTHORITY.forPortal(POLICE, Duration.ofHours(1)).tls(),
                contradicted::get);
    }

    @AfterEach
    void stop() {
        line.close();
        hub.stop(0);
    }

    @Test
    void shows_the_agency_s_certificate_and_the_person_s_token() {
        next.set(new Answer(200, "application/json", "{\"word\":\"good morning\"}"));

        HubAnswer<Greeting> answer = line.post(ross("a token"), "/greetings", new Greeting("hello"), Greeting.class);

        assertThat(answer).isEqualTo(new HubAnswer.Given<>(new Greeting("good morning")));
        assertThat(authorization.get()).isEqualTo("DPoP a token");
        assertThat(asked.get()).isEqualTo("POST /greetings {\"word\":\"hello\"}");
    }

    @Test
    void a_problem_is_something_the_hub_did_not_take() {
        Problem forbidden = Problem.of(403, "not-your-role", "Not with your role", "Coordinators plan meetings.");
        next.set(problem(forbidden));
        assertThat(line.get(ross("t"), "/x", Greeting.class)).isEqualTo(new HubAnswer.NotTaken<>(forbidden));

        Problem conflict = Problem.of(409, "late", "Too late", "The agenda is published.");
        next.set(problem(conflict));
        assertThat(line.get(ross("t"), "/x", Greeting.class)).isEqualTo(new HubAnswer.NotTaken<>(conflict));
    }

    @Test
    void tells_a_refusal_with_its_reasons_from_nothing_there() {
        RefusalProblem refusal = RefusalProblem.because(
                List.of(new Reason(Reason.Kind.RECIPIENT_NOT_GRANTED, Optional.empty(), "No clause names you")),
                Optional.of("The case is put on the agenda"),
                RECEIPT);
        next.set(problem(refusal));
        assertThat(line.get(ross("t"), "/x", Greeting.class)).isEqualTo(new HubAnswer.Refused<>(refusal));

        OutOfReach nothing = OutOfReach.of(RECEIPT);
        next.set(problem(nothing));
        assertThat(line.get(ross("t"), "/x", Greeting.class)).isEqualTo(new HubAnswer.NothingThere<>(nothing));
    }

    @ParameterizedTest
    @CsvSource({
        "500, application/json, {}",
        "503, application/problem+json, {}",
        "302, text/plain, elsewhere",
        "403, text/html, <h1>no</h1>",
        "403, application/problem+json, {\"type\":\"x\"}",
        "200, application/json, {\"word\":\"a\" ",
        "200, application/json, '{\"word\":\"a\",\"more\":1}'",
        "200, application/json, null"
    })
    void takes_what_it_does_not_understand_for_silence(int status, String type, String body) {
        next.set(new Answer(status, type, body));

        assertThat(line.get(ross("t"), "/x", Greeting.class))
                .isEqualTo(new HubAnswer.Silence<>(HubAnswer.Silent.NOT_UNDERSTOOD));
    }

    @Test
    void asks_nothing_without_a_token() {
        asked.set("nothing");

        assertThat(line.get(person(HubToken.Held.Lapsed::new), "/x", Greeting.class))
                .isEqualTo(new HubAnswer.SignInEnded<>());
        assertThat(line.get(person(HubToken.Held.NoAnswer::new), "/x", Greeting.class))
                .isEqualTo(new HubAnswer.Silence<>(HubAnswer.Silent.SIGN_IN));
        assertThat(asked.get()).isEqualTo("nothing");
    }

    @Test
    void once_the_hub_has_contradicted_itself_no_person_asks_it_anything() {
        asked.set("nothing");
        contradicted.set(true);

        assertThat(line.post(ross("t"), "/x", new Greeting("hello"), Greeting.class))
                .isEqualTo(new HubAnswer.Contradicted<>());
        assertThat(line.file(ross("t"), "/x", new Greeting("hello"))).isEqualTo(new HubAnswer.Contradicted<>());
        assertThat(asked.get()).isEqualTo("nothing");
    }

    @Test
    void the_portal_itself_asks_without_anybody_s_token_even_then() {
        contradicted.set(true);
        next.set(new Answer(200, "text/plain", "as it stands\n"));

        assertThat(line.plain("/log/checkpoint"))
                .isInstanceOfSatisfying(
                        HubAnswer.Given.class,
                        given -> assertThat((byte[]) given.value())
                                .asString(UTF_8)
                                .isEqualTo("as it stands\n"));
        assertThat(line.bring("/log/cosigned-checkpoints", "a note\n")).isInstanceOf(HubAnswer.Given.class);
        assertThat(asked.get()).isEqualTo("POST /log/cosigned-checkpoints a note\n");
        assertThat(authorization.get()).isNull();
    }

    @Test
    void trusts_no_hub_of_another_authority() {
        CertificateAuthority other =
                CertificateAuthority.create("another", Duration.ofHours(1), InstantSource.system(), CHANCE);
        try (HubLine wrong = new HubLine(
                URI.create("https://localhost:" + hub.getAddress().getPort()),
                other.forPortal(POLICE, Duration.ofHours(1)).tls(),
                () -> false)) {
            assertThat(wrong.get(ross("t"), "/x", Greeting.class)).isInstanceOf(HubAnswer.Silence.class);
        }
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void is_silent_when_nobody_listens() {
        hub.stop(0);

        assertThat(line.get(ross("t"), "/x", Greeting.class)).isEqualTo(new HubAnswer.Silence<>(HubAnswer.Silent.HUB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "ftp://localhost:1"})
    void leads_nowhere_but_over_https(String address) {
        assertThatThrownBy(() -> new HubLine(
                                URI.create(address),
                                AUTHORITY.forPortal(POLICE, Duration.ofHours(1)).tls(),
                                () -> false)
                        .close())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer problem(ProblemDetails problem) {
        return new Answer(problem.status(), Problem.MEDIA_TYPE, new String(Json.write(problem), UTF_8));
    }

    private static SignedIn ross(String token) {
        return person(() -> new HubToken.Held.Good(token));
    }

    private static SignedIn person(HubToken token) {
        return new SignedIn(
                UUID.randomUUID(),
                "Ross Field",
                "Response officer",
                POLICE,
                Optional.empty(),
                Set.of(Role.CHAIR),
                token);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            asked.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            Answer answer = next.get();
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
