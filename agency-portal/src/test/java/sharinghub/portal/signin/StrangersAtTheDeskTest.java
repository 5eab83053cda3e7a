package sharinghub.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.portal.sharing.StandInHub;

/** Whoever begins to sign in makes Keycloak busy: so many at a time and no more, however many come (T46). */
class StrangersAtTheDeskTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final int AT_A_TIME = 8;

    private final CountDownLatch arrived = new CountDownLatch(AT_A_TIME);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger pushed = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpsServer keycloak;
    private SignInDesk desk;

    @BeforeEach
    void keycloak_takes_its_time() throws IOException, JOSEException {
        keycloak = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.setHttpsConfigurator(new HttpsConfigurator(
                StandInHub.AUTHORITY.forServer("keycloak", Duration.ofHours(1)).tls()));
        keycloak.setExecutor(threads);
        keycloak.createContext("/protocol/openid-connect/ext/par/request", this::push);
        keycloak.start();
        URI realm = URI.create("https://localhost:" + keycloak.getAddress().getPort());
        desk = new SignInDesk(
                new AgencyClient(
                        POLICE,
                        new KeycloakRealm(
                                realm,
                                realm,
                                StandInHub.AUTHORITY
                                        .forPortal(POLICE, Duration.ofHours(1))
                                        .tls()),
                        new ECKeyGenerator(Curve.P_256).keyID("token").generate()),
                URI.create("https://portal.example.org"),
                InstantSource.system());
    }

    private void push(HttpExchange exchange) throws IOException {
        try (exchange) {
            pushed.incrementAndGet();
            arrived.countDown();
            answer.await();
            byte[] body =
                    "{\"request_uri\": \"urn:ietf:params:oauth:request_uri:one\", \"expires_in\": 60}".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        answer.countDown();
        keycloak.stop(0);
        threads.close();
    }

    @Test
    void the_ninth_is_turned_away_unasked_and_the_eight_go_on() throws Exception {
        List<Future<Optional<Departure>>> eight = new ArrayList<>();
        for (int one = 0; one < AT_A_TIME; one++) {
            eight.add(threads.submit(() -> desk.begin("/home", Optional.empty())));
        }
        arrived.await();

        assertThat(desk.begin("/home", Optional.empty())).isEmpty();

        assertThat(pushed).hasValue(AT_A_TIME);
        answer.countDown();
        for (Future<Optional<Departure>> one : eight) {
            assertThat(one.get()).isPresent();
        }
        assertThat(desk.begin("/home", Optional.empty())).isPresent();
    }
}
