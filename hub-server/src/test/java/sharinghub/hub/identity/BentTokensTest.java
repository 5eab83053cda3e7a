package sharinghub.hub.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.reference.Hash;

/** A good token is a caller; each of these, bent in one place, is nobody. */
class BentTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final String ISSUER = "http://localhost:8180/realms/brockmere";
    private static final String PERSON = "3f1c2f0e-5f0e-4c39-9d4a-0f8f3f2b6a11";
    private static final ECKey REALM_KEY = key();
    private static final ECKey OTHER_KEY = key();
    private static final Peer COUNCIL = new Peer(
            new AgencyId("brockmere-council"),
            Hash.of("certificate".getBytes(UTF_8)),
            ISSUER,
            "portal-brockmere-council",
            "a-thumbprint");

    private final TokenCheck check = new TokenCheck(
            issuer -> issuer.equals(ISSUER)
                    ? Optional.of(new ImmutableJWKSet<>(new JWKSet(REALM_KEY.toPublicJWK())))
                    : Optional.empty(),
            () -> NOW);

    @Test
    void a_good_token_is_the_person_it_names() {
        assertThat(check.check(signed(good().build()), COUNCIL))
                .isEqualTo(new Caller(
                        COUNCIL.agency(),
                        Optional.of(Team.fromText("brockmere-council/community-safety")),
                        UUID.fromString(PERSON),
                        Set.of(Role.COORDINATOR, Role.PRACTITIONER),
                        NOW.minusSeconds(60),
                        NOW.plusSeconds(290)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bentClaims")
    void one_bent_claim_is_enough(String what, UnaryOperator<JWTClaimsSet.Builder> bend) {
        assertThat(check.check(signed(bend.apply(good()).build()), COUNCIL)).isInstanceOf(NotAccepted.class);
    }

    static Stream<Arguments> bentClaims() {
        return Stream.of(
                bent("a foreign issuer", c -> c.issuer("http://localhost:8180/realms/elsewhere")),
                bent("the issuer with a slash more", c -> c.issuer(ISSUER + "/")),
                bent("no issuer", c -> c.issuer(null)),
                bent("another audience", c -> c.audience("agency-portal")),
                bent("no audience", c -> c.audience((String) null)),
                bent("another client", c -> c.claim("azp", "portal-brockmere-police")),
                bent("no client", c -> c.claim("azp", null)),
                bent("another agency", c -> c.claim("agency", "brockmere-police")),
                bent("two agencies", c -> c.claim("agency", List.of("brockmere-council", "brockmere-police"))),
                bent("no agency", c -> c.claim("agency", null)),
                bent("an unbound bearer", c -> c.claim("typ", "Bearer")),
                bent("a refresh token", c -> c.claim("typ", "Refresh")),
                bent("bound to another key", c -> c.claim("cnf", Map.of("jkt", "another"))),
                bent("bound to a certificate instead", c -> c.claim("cnf", Map.of("x5t#S256", "a-thumbprint"))),
                bent("bound to nothing", c -> c.claim("cnf", null)),
                bent("a binding that is no object", c -> c.claim("cnf", "a-thumbprint")),
                bent("expired", c -> c.expirationTime(Date.from(NOW.minusSeconds(6)))),
                bent("never expiring", c -> c.expirationTime(null)),
                bent("living an hour", c -> c.expirationTime(Date.from(NOW.plus(Duration.ofHours(1))))),
                bent(
                        "made tomorrow",
                        c -> c.issueTime(Date.from(NOW.plus(Duration.ofDays(1))))
                                .expirationTime(
                                        Date.from(NOW.plus(Duration.ofDays(1)).plusSeconds(300)))),
                bent("made at no time", c -> c.issueTime(null)),
                bent("not valid yet", c -> c.notBeforeTime(Date.from(NOW.plusSeconds(60)))),
                bent("without an id", c -> c.jwtID(null)),
                bent("a person who is no UUID", c -> c.subject("ross.field")),
                bent("no person", c -> c.subject(null)),
                bent("signed in at no time", c -> c.claim("auth_time", null)),
                bent("signed in at a word", c -> c.claim("auth_time", "today")),
                bent("no roles", c -> c.claim("roles", null)),
                bent("an empty list of roles", c -> c.claim("roles", List.of())),
                bent("a role nobody knows", c -> c.claim("roles", List.of("practitioner", "administrator"))),
                bent("one role that is no list", c -> c.claim("roles", "practitioner")),
                bent("a team misspelt", c -> c.claim("team", "Community Safety")),
                bent("another agency's team", c -> c.claim("team", "brockmere-police/cid")),
                bent("two teams", c -> c.claim("team", List.of("wardens", "housing"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bentSignatures")
    void nothing_but_es256_by_the_realm_s_key_over_an_access_token_counts(String what, String token) {
        assertThat(check.check(token, COUNCIL)).isInstanceOf(NotAccepted.class);
    }

    static Stream<Arguments> bentSignatures() throws Exception {
        JWTClaimsSet claims = good().build();
        String good = signed(claims);
        String[] parts = good.split("\\.", -1);
        return Stream.of(
                Arguments.of("algorithm none", new PlainJWT(claims).serialize()),
                Arguments.of("none with the good signature kept", new PlainJWT(claims).serialize() + parts[2]),
                Arguments.of("HS256 with the public key as the secret", hmac(claims)),
                Arguments.of("another key", signed("at+jwt", OTHER_KEY, claims)),
                Arguments.of("another key under the realm's key id", signed("at+jwt", renamed(OTHER_KEY), claims)),
                Arguments.of("another key brought along in the header", broughtAlong(claims)),
                Arguments.of("an ID token", signed("JWT", REALM_KEY, claims)),
                Arguments.of("a logout token", signed("logout+jwt", REALM_KEY, claims)),
                Arguments.of("no kind", signed(null, REALM_KEY, claims)),
                Arguments.of("signature cut off", parts[0] + "." + parts[1] + "."),
                Arguments.of("signature of zeros", parts[0] + "." + parts[1] + "." + "A".repeat(86)),
                Arguments.of("claims of another token", parts[0] + "." + otherClaims() + "." + parts[2]),
                Arguments.of("four parts", good + "." + parts[2]),
                Arguments.of("a blank behind", good + " "),
                Arguments.of("nothing", ""),
                Arguments.of("no token at all", "let me in"),
                Arguments.of("longer than any token", "A".repeat(9_000)));
    }

    @Test
    void a_good_token_of_the_police_is_nobody_on_the_council_s_line_even_when_it_was_seen_before() {
        Peer police = new Peer(
                new AgencyId("brockmere-police"),
                Hash.of("another certificate".getBytes(UTF_8)),
                ISSUER,
                "portal-brockmere-police",
                "the police's thumbprint");
        String token = signed(good().claim("azp", police.client())
                .claim("agency", "brockmere-police")
                .claim("team", null)
                .claim("cnf", Map.of("jkt", police.tokenKey()))
                .build());
        assertThat(check.check(token, police)).isInstanceOf(Caller.class);
        assertThat(check.check(token, COUNCIL)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void an_issuer_the_hub_was_not_told_of_has_no_keys() {
        Peer elsewhere = new Peer(
                COUNCIL.agency(), COUNCIL.certificate(), "https://elsewhere.example/realm", COUNCIL.client(), "x");
        assertThat(check.check(signed(good().build()), elsewhere)).isInstanceOf(NotAccepted.class);
    }

    private static Arguments bent(String what, UnaryOperator<JWTClaimsSet.Builder> bend) {
        return Arguments.of(what, bend);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(PERSON)
                .audience("hub-server")
                .issueTime(Date.from(NOW.minusSeconds(10)))
                .expirationTime(Date.from(NOW.plusSeconds(290)))
                .jwtID("one")
                .claim("azp", COUNCIL.client())
                .claim("typ", "DPoP")
                .claim("agency", COUNCIL.agency().text())
                .claim("team", "community-safety")
                .claim("roles", List.of("coordinator", "practitioner"))
                .claim("auth_time", NOW.minusSeconds(60).getEpochSecond())
                .claim("cnf", Map.of("jkt", COUNCIL.tokenKey()));
    }

    private static String otherClaims() {
        return Arrays.asList(signed(good().jwtID("another").build()).split("\\.", -1))
                .get(1);
    }

    private static String hmac(JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(REALM_KEY.getKeyID())
                        .build(),
                claims);
        token.sign(new MACSigner(REALM_KEY.toECPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String broughtAlong(JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("at+jwt"))
                        .jwk(OTHER_KEY.toPublicJWK())
                        .build(),
                claims);
        token.sign(new ECDSASigner(OTHER_KEY));
        return token.serialize();
    }

    private static ECKey renamed(ECKey key) {
        return new ECKey.Builder(key).keyID(REALM_KEY.getKeyID()).build();
    }

    private static String signed(JWTClaimsSet claims) {
        return signed("at+jwt", REALM_KEY, claims);
    }

    private static String signed(@Nullable String kind, ECKey key, JWTClaimsSet claims) {
        return LocalRealm.sign(kind, key, claims);
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
