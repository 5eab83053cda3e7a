package sharinghub.hub.partnership;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Role;
import sharinghub.keys.CertificateAuthority;

/**
 * Stands where Keycloak stands, without its half minute of start: signs tokens of the same shape and publishes its key over
 * TLS. That the shape is Keycloak's, one test with the real one proves.
 */
public final class LocalRealm implements AutoCloseable {

    /** What stands in `iss`. */
    public static final String ISSUER = "http://localhost:8180/realms/brockmere";

    private final ECKey key = Partner.freshKey();
    private final HttpsServer server;

    private LocalRealm(HttpsServer server) {
        this.server = server;
    }

    /** Starts one on a free port. */
    public static LocalRealm start(CertificateAuthority authority) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(
                    authority.forServer("realm", Duration.ofHours(1)).tls()));
            LocalRealm realm = new LocalRealm(server);
            server.createContext("/keys", exchange -> {
                byte[] keys = new JWKSet(realm.key.toPublicJWK()).toString().getBytes(UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its key is published. */
    public String keysAt() {
        return "https://localhost:" + server.getAddress().getPort() + "/keys";
    }

    /** The key it signs with. */
    public ECKey key() {
        return key;
    }

    /** A good token for a person of that agency. */
    public String token(Partner partner, String person, Role... roles) {
        return sign(claims(partner, person, roles).build());
    }

    /** The claims of a good token, to bend one at a time. */
    public static JWTClaimsSet.Builder claims(Partner partner, String person, Role... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(person.getBytes(UTF_8)).toString())
                .audience(List.of("hub-server"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .jwtID(UUID.randomUUID().toString())
                .claim("azp", partner.row().client())
                .claim("typ", "DPoP")
                .claim("agency", partner.agency().text())
                .claim("roles", Arrays.stream(roles).map(Role::text).toList())
                .claim("auth_time", now.getEpochSecond())
                .claim("cnf", Map.of("jkt", partner.row().tokenKey()));
    }

    /** These claims, signed as Keycloak signs. */
    public String sign(JWTClaimsSet claims) {
        return sign("at+jwt", key, claims);
    }

    /** These claims under another kind or by another key. */
    public static String sign(@Nullable String kind, ECKey key, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(kind == null ? null : new JOSEObjectType(kind))
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
