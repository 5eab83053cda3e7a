package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.Cosignature;
import sharinghub.auditlog.MerkleTree;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LedgerClosed;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SecretFile;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.reference.Hash;

/** One witness's day at a hub's doors, from the start that waits for it to the checkpoint that closes the log. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WitnessDoorsIT {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, LocalRealm.start(AUTHORITY));
    private static final LogSigningKey LOG = LogSigningKey.generate("sharing-hub.example/log", CHANCE);
    private static final WitnessSigningKey WITNESS =
            WitnessSigningKey.generate(WitnessAlgorithm.ED25519, "portal.brockmere-police.example/witness", CHANCE);
    private static final String POLICY =
            "log " + LOG.verifyingKey() + "\nwitness police " + WITNESS.verifyingKey() + "\nquorum police\n";
    private static final CheckpointReader READER = new CheckpointReader(LOG.verifyingKey());

    @ArquillianResource
    private URI hub;

    @Inject
    private BeanManager beans;

    @Inject
    private Ledger ledger;

    @Deployment
    static JavaArchive hub() {
        Path policy = PARTNERSHIP.folder().resolve("log.policy");
        try (SecretBytes key = LOG.pkcs8()) {
            SecretFile.create(PARTNERSHIP.folder().resolve("keys").resolve("log.key"), key.exposed());
            Files.writeString(policy, POLICY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PARTNERSHIP.hub(Map.of("hub.log.policy", policy.toAbsolutePath().toString()));
    }

    @Test
    @Order(1)
    void until_the_witness_has_come_nothing_is_logged_and_health_says_why() throws Exception {
        assertThatExceptionOfType(LedgerClosed.class).isThrownBy(() -> ledger.perform(NoteDeed.of(NoteDeed.POLICE)));
        HttpResponse<String> health = admin("/health/ready");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("waits for its partners' portals to confirm");
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(
            strings = {
                "",
                "?old=",
                "?old=-1",
                "?old=+1",
                "?old=01",
                "?old=1.0",
                "?old=x",
                "?old=0&old=0",
                "?old=9223372036854775808",
                "?old=%D9%A3"
            })
    void where_a_witness_left_off_has_one_spelling(String query) throws Exception {
        HttpResponse<byte[]> answer = get("/log/witness-request" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HubLine.problem(answer).kind()).isEqualTo("no-size");
    }

    @Test
    @Order(3)
    void one_round_over_the_wire_opens_the_log() throws Exception {
        assertThat(READER.read(text(get("/log/checkpoint"))).size()).isZero();
        round(Optional.empty());
        assertThat(admin("/health/ready").statusCode()).isEqualTo(200);
        ledger.perform(NoteDeed.of(NoteDeed.POLICE));
        assertThat(text(get("/log/proofs/inclusion?index=0&size=1"))).contains("\"index\":0");
    }

    @Test
    @Order(4)
    void growth_is_proved_and_the_word_for_the_newest_goes_out_with_it() throws Exception {
        Checkpoint seen = READER.read(text(get("/log/checkpoint")));
        ledger.perform(NoteDeed.of(NoteDeed.POLICE));
        ledger.perform(NoteDeed.of(NoteDeed.POLICE));
        round(Optional.of(seen));
        assertThat(TrustPolicy.of(POLICY.getBytes(UTF_8))
                        .read(text(get("/log/checkpoint")))
                        .checkpoint()
                        .size())
                .isEqualTo(3);
        assertThat(admin("/metrics").body()).containsPattern("(?m)^log_unwitnessed_seconds\\{[^}]*} 0");
    }

    @Test
    @Order(5)
    void beyond_the_end_of_the_log_is_409() throws Exception {
        HttpResponse<byte[]> answer = get("/log/witness-request?old=4");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(HubLine.problem(answer).kind()).isEqualTo("log-is-shorter");
        assertThat(HubLine.problem(answer).detail()).contains("saw 4 entries", "has 3");
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(strings = {"", "x", "\n\n", "sharing-hub.example/log\n3\nAAAA\n\n— x AAAA\n", "\0", "\uFFFD"})
    void what_is_no_checkpoint_is_400(String body) throws Exception {
        HttpResponse<byte[]> answer = post(body.getBytes(UTF_8), "text/plain");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HubLine.problem(answer).kind()).isEqualTo("checkpoint-not-ours");
    }

    @Test
    @Order(7)
    void nor_is_what_is_not_utf_8_or_of_another_type_or_of_no_witness() throws Exception {
        byte[] note = get("/log/checkpoint").body();
        byte[] bent = note.clone();
        bent[bent.length - 2] = (byte) 0xff;
        assertThat(post(bent, "text/plain").statusCode()).isEqualTo(400);
        assertThat(post(note, "application/json").statusCode()).isEqualTo(415);
        HttpResponse<byte[]> unsigned =
                post(READER.read(text(note)).signedBy(LOG).getBytes(UTF_8), "text/plain");
        assertThat(unsigned.statusCode()).isEqualTo(403);
        assertThat(HubLine.problem(unsigned).kind()).isEqualTo("unknown-witness");
        assertThat(post(new byte[300_000], "text/plain").statusCode()).isEqualTo(413);
    }

    @Test
    @Order(8)
    void a_larger_checkpoint_of_this_log_closes_it() throws Exception {
        MerkleTree longer = MerkleTree.empty();
        for (int i = 0; i < 9; i++) {
            longer.append(Hash.of(new byte[] {(byte) i}));
        }
        Checkpoint newer = Checkpoint.of("sharing-hub.example/log", longer);
        HttpResponse<byte[]> answer = post(
                (newer.signedBy(LOG) + Cosignature.of(newer, WITNESS, Instant.now())).getBytes(UTF_8), "text/plain");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(HubLine.problem(answer).kind()).isEqualTo("log-rolled-back");
        assertThat(admin("/health/ready").body()).contains("the witness police saw 9 entries, this database has 3");
        assertThatExceptionOfType(LedgerClosed.class).isThrownBy(() -> ledger.perform(NoteDeed.of(NoteDeed.POLICE)));
    }

    /** Asks, verifies, and brings the word: 204. */
    private void round(Optional<Checkpoint> seen) throws Exception {
        HttpResponse<byte[]> shown =
                get("/log/witness-request?old=" + seen.map(Checkpoint::size).orElse(0L));
        assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        WitnessRequest request = WitnessRequest.read(shown.body());
        Checkpoint checkpoint = request.verify(READER, seen);
        String note = request.checkpoint() + Cosignature.of(checkpoint, WITNESS, Instant.now());
        assertThat(post(note.getBytes(UTF_8), "text/plain").statusCode()).isEqualTo(204);
    }

    /** As the portal alone, nobody signed in. */
    private HttpResponse<byte[]> get(String path) throws Exception {
        return line().send(line().to(path));
    }

    private HttpResponse<byte[]> post(byte[] body, String type) throws Exception {
        return line().send(line().to("/log/cosigned-checkpoints")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HubLine line() {
        return HubLine.of(hub, PARTNERSHIP.partner("brockmere-police"));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return text(answer.body());
    }

    private static String text(byte[] body) {
        return new String(body, UTF_8);
    }

    private HttpResponse<String> admin(String path) throws Exception {
        int port = beans.getExtension(ServerCdiExtension.class).port("admin");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
