package sharinghub.hub.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.keys.CertificateAuthority;
import sharinghub.reference.Hash;

/** A realm that is slow to change, silent, or not itself: nobody new gets in (T46). */
class PublishedKeysTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final CertificateAuthority AUTHORITY = authority();
    private static final Peer POLICE = new Peer(
            new AgencyId("brockmere-police"),
            Hash.of(new byte[] {1}),
            LocalRealm.ISSUER,
            "portal-brockmere-police",
            "key");

    private final ECKey key = key();
    private final AtomicReference<byte[]> published =
            new AtomicReference<>(new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8));
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger fetches = new AtomicInteger();
    private HttpsServer realm;

    @BeforeEach
    void start() throws Exception {
        realm = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.setHttpsConfigurator(
                new HttpsConfigurator(AUTHORITY.forServer("realm", HOUR).tls()));
        realm.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            exchange.sendResponseHeaders(status.get(), published.get().length);
            exchange.getResponseBody().write(published.get());
            exchange.close();
        });
        realm.start();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    @Test
    void keys_are_fetched_once_and_serve_many_tokens() {
        TokenCheck check = check(AUTHORITY);
        for (int i = 0; i < 5; i++) {
            assertThat(check.check(token(key, "token " + i), POLICE)).isInstanceOf(Caller.class);
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void a_key_the_realm_has_only_now_is_fetched_when_a_token_names_it() {
        TokenCheck check = check(AUTHORITY);
        assertThat(check.check(token(key, "old"), POLICE)).isInstanceOf(Caller.class);
        ECKey rotated = key();
        published.set(new JWKSet(List.of(rotated.toPublicJWK(), key.toPublicJWK()))
                .toString()
                .getBytes(UTF_8));
        assertThat(check.check(token(rotated, "new"), POLICE)).isInstanceOf(Caller.class);
    }

    @Test
    void tokens_with_keys_nobody_has_are_nobody_and_do_not_make_the_hub_hammer_the_realm() {
        TokenCheck check = check(AUTHORITY);
        for (int i = 0; i < 20; i++) {
            assertThat(check.check(token(key(), "stranger " + i), POLICE)).isInstanceOf(NotAccepted.class);
        }
        assertThat(fetches).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void a_realm_that_is_down_lets_nobody_in_who_was_not_seen_before() {
        TokenCheck check = check(AUTHORITY);
        String seen = token(key, "seen");
        assertThat(check.check(seen, POLICE)).isInstanceOf(Caller.class);
        realm.stop(0);
        assertThat(check.check(seen, POLICE)).isInstanceOf(Caller.class);
        assertThat(check(AUTHORITY).check(seen, POLICE)).isInstanceOf(CannotTell.class);
    }

    @Test
    void a_server_that_another_authority_vouches_for_is_not_the_realm() {
        assertThat(check(authority()).check(token(key, "x"), POLICE)).isInstanceOf(CannotTell.class);
        assertThat(fetches).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"keys\":7}", "<html>sign in</html>", "{\"error\":\"no realm\"}"})
    void rubbish_instead_of_keys_lets_nobody_in(String rubbish) {
        published.set(rubbish.getBytes(UTF_8));
        assertThat(check(AUTHORITY).check(token(key, "x"), POLICE)).isInstanceOf(CannotTell.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500, 503})
    void an_answer_other_than_200_lets_nobody_in_whatever_it_carries(int code) {
        status.set(code);
        assertThat(check(AUTHORITY).check(token(key, "x"), POLICE)).isInstanceOf(CannotTell.class);
    }

    @Test
    void a_key_set_as_long_as_a_book_is_not_read() {
        published.set(new byte[1024 * 1024]);
        assertThat(check(AUTHORITY).check(token(key, "x"), POLICE)).isInstanceOf(CannotTell.class);
    }

    @Test
    void keys_are_never_fetched_without_tls() {
        Map<String, URI> plain = Map.of(LocalRealm.ISSUER, URI.create("http://localhost:8180/keys"));
        SSLContext trust = AUTHORITY.forServer("hub", HOUR).tls();
        assertThatThrownBy(() -> new PublishedKeys(plain, trust)).isInstanceOf(IllegalArgumentException.class);
    }

    private TokenCheck check(CertificateAuthority trusted) {
        URI place = URI.create("https://localhost:" + realm.getAddress().getPort() + "/keys");
        return new TokenCheck(
                new PublishedKeys(
                        Map.of(LocalRealm.ISSUER, place),
                        trusted.forServer("hub", HOUR).tls()),
                InstantSource.system());
    }

    private static String token(ECKey key, String id) {
        Instant now = Instant.now();
        return LocalRealm.sign(
                "at+jwt",
                key,
                new JWTClaimsSet.Builder()
                        .issuer(POLICE.issuer())
                        .subject("3f1c2f0e-5f0e-4c39-9d4a-0f8f3f2b6a11")
                        .audience("hub-server")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .jwtID(id)
                        .claim("azp", POLICE.client())
                        .claim("typ", "DPoP")
                        .claim("agency", POLICE.agency().text())
                        .claim("roles", List.of("practitioner"))
                        .claim("auth_time", now.getEpochSecond())
                        .claim("cnf", Map.of("jkt", POLICE.tokenKey()))
                        .build());
    }

    private static CertificateAuthority authority() {
        return CertificateAuthority.create("Test authority", HOUR, InstantSource.system(), new SecureRandom());
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
