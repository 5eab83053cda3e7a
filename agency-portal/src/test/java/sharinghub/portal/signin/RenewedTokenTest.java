package sharinghub.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.agency.AgencyId;
import sharinghub.portal.sharing.StandInHub;

/** A session goes by the rights of sign-in: when a renewed token says others, it is over (T23). */
class RenewedTokenTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final String ROSS = UUID.randomUUID().toString();

    private final ECKey realmKey = key("realm");
    private final ECKey tokenKey = key("token");
    private HttpsServer keycloak;
    private AgencyClient client;
    private UnaryOperator<JWTClaimsSet.Builder> atRenewal = claims -> claims;
    private Instant now = Instant.now();

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.setHttpsConfigurator(new HttpsConfigurator(
                StandInHub.AUTHORITY.forServer("keycloak", Duration.ofHours(1)).tls()));
        keycloak.createContext(
                "/protocol/openid-connect/certs",
                exchange ->
                        answer(exchange, new JWKSet(realmKey).toPublicJWKSet().toString()));
        keycloak.createContext(
                "/protocol/openid-connect/token",
                exchange -> answer(
                        exchange,
                        "{\"access_token\": \"%s\", \"token_type\": \"DPoP\", \"expires_in\": 290, \"refresh_token\": \"next\"}"
                                .formatted(token(atRenewal))));
        keycloak.start();
        URI issuer = URI.create("https://localhost:" + keycloak.getAddress().getPort());
        client = new AgencyClient(
                POLICE,
                new KeycloakRealm(
                        issuer,
                        issuer,
                        StandInHub.AUTHORITY
                                .forPortal(POLICE, Duration.ofHours(1))
                                .tls()),
                tokenKey);
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void the_same_rights_go_on() throws Exception {
        RenewedToken token = atSignIn();
        now = now.plusSeconds(280);

        assertThat(token.current()).isInstanceOf(HubToken.Held.Good.class);
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> changes() {
        return Stream.of(
                Named.of("a role less", claims -> claims.claim("roles", List.of("practitioner"))),
                Named.of(
                        "a role more",
                        claims -> claims.claim("roles", List.of("practitioner", "coordinator", "auditor"))),
                Named.of("no role", claims -> claims.claim("roles", List.of())),
                Named.of("another team", claims -> claims.claim("team", "wardens")),
                Named.of("no team", claims -> claims.claim("team", null)),
                Named.of(
                        "another person",
                        claims -> claims.subject(UUID.randomUUID().toString())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_session_ends_with(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        RenewedToken token = atSignIn();
        atRenewal = change;
        assertThat(token.current()).isInstanceOf(HubToken.Held.Good.class);
        now = now.plusSeconds(280);

        assertThat(token.current()).isInstanceOf(HubToken.Held.Lapsed.class);
        atRenewal = claims -> claims;
        assertThat(token.current()).isInstanceOf(HubToken.Held.Lapsed.class);
    }

    private RenewedToken atSignIn() throws Exception {
        SignedJWT first = SignedJWT.parse(token(claims -> claims));
        return new RenewedToken(
                client,
                new TokenReading(client),
                () -> now,
                new Tokens(new DPoPAccessToken(first.serialize()), new RefreshToken("first")),
                first.getJWTClaimsSet());
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> bent) {
        try {
            Instant made = Instant.now();
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                    .issuer(client.realm().issuer().getValue())
                    .subject(ROSS)
                    .audience(List.of("hub-server"))
                    .issueTime(Date.from(made))
                    .expirationTime(Date.from(made.plusSeconds(290)))
                    .jwtID(UUID.randomUUID().toString())
                    .claim("azp", client.id().getValue())
                    .claim("typ", "DPoP")
                    .claim("agency", POLICE.text())
                    .claim("team", "response")
                    .claim("roles", List.of("practitioner", "coordinator"))
                    .claim("cnf", Map.of("jkt", client.tokenKeyThumbprint()));
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(realmKey.getKeyID())
                            .build(),
                    bent.apply(claims).build());
            token.sign(new ECDSASigner(realmKey));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static ECKey key(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(name)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
