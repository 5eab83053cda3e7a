package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;

/** The second socket: whoever keeps the hub running sees there that it runs, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class AdminSocketIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);

    @Inject
    private BeanManager beans;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi"})
    void health_metrics_and_the_description_of_the_doors_are_there(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void how_many_deeds_wait_for_the_log_is_a_metric() throws Exception {
        assertThat(get("/metrics").body()).containsPattern("(?m)^ledger_waiting_deeds\\{[^}]*} 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directory", "/for-tests/notes", "/log/checkpoint", "/documents", "/observe/config", "/"})
    void no_door_of_the_hub_is_there(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        int port = beans.getExtension(ServerCdiExtension.class).port("admin");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
