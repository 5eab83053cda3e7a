package sharinghub.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.text.ParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Role;
import sharinghub.agency.Team;

/**
 * Reads what Keycloak signed, and nothing else: closed list of algorithms, issuer, audience, client, agency, times, and the
 * binding to the agency's token key (threat model T40).
 */
final class TokenReading {

    private static final int SECONDS_OF_CLOCK_SKEW = 5;

    private final AgencyClient client;
    private final IDTokenValidator idTokens;
    private final DefaultJWTProcessor<SecurityContext> accessTokens = new DefaultJWTProcessor<>();

    TokenReading(AgencyClient client) {
        this.client = client;
        JWSVerificationKeySelector<SecurityContext> keys = new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.ES256), client.realm().keys());
        idTokens = new IDTokenValidator(client.realm().issuer(), client.id(), keys, null);
        idTokens.setMaxClockSkew(SECONDS_OF_CLOCK_SKEW);
        accessTokens.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        accessTokens.setJWSKeySelector(keys);
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                Set.of("hub-server"),
                new JWTClaimsSet.Builder()
                        .issuer(client.realm().issuer().getValue())
                        .claim("azp", client.id().getValue())
                        .claim("agency", client.agency().text())
                        .claim("typ", "DPoP")
                        .build(),
                Set.of("sub", "exp", "iat", "jti", "cnf", "roles"),
                Set.of());
        claims.setMaxClockSkew(SECONDS_OF_CLOCK_SKEW);
        accessTokens.setJWTClaimsSetVerifier(claims);
    }

    /** The person, when both tokens hold and speak of the same one. */
    SignedIn person(JWT idToken, Nonce nonce, JWT accessToken, HubToken hub) throws NotOurs {
        try {
            IDTokenClaimsSet names = idTokens.validate(idToken, nonce);
            Rights rights = rights(accessToken(accessToken));
            if (!names.getSubject().getValue().equals(rights.person().toString())) {
                throw new NotOurs("the two tokens speak of two people");
            }
            return new SignedIn(
                    rights.person(),
                    text(names.getStringClaim("name")),
                    text(names.getStringClaim("post")),
                    client.agency(),
                    rights.team(),
                    rights.roles(),
                    hub);
        } catch (BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new NotOurs(e.getMessage());
        }
    }

    /** The claims of an access token that holds for this agency's client. */
    JWTClaimsSet accessToken(JWT token) throws NotOurs {
        try {
            JWTClaimsSet claims = accessTokens.process(token, null);
            Map<String, Object> bound = claims.getJSONObjectClaim("cnf");
            if (!client.tokenKeyThumbprint().equals(bound.get("jkt"))) {
                throw new NotOurs("the token is bound to another key");
            }
            return claims;
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new NotOurs(e.getMessage());
        }
    }

    /** What claims that hold say of the person. */
    Rights rights(JWTClaimsSet claims) throws NotOurs {
        try {
            return new Rights(
                    UUID.fromString(claims.getSubject()),
                    Optional.ofNullable(claims.getStringClaim("team")).map(name -> new Team(client.agency(), name)),
                    roles(claims));
        } catch (ParseException | IllegalArgumentException e) {
            throw new NotOurs(e.getMessage());
        }
    }

    /** Words we do not know are left out: they give no right here. */
    private static Set<Role> roles(JWTClaimsSet rights) throws ParseException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word :
                Optional.ofNullable(rights.getStringListClaim("roles")).orElse(List.of())) {
            Role.fromText(word).ifPresent(roles::add);
        }
        return roles;
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim;
    }

    /** A token that does not hold. Says why, for the local log only. */
    static final class NotOurs extends Exception {

        private static final long serialVersionUID = 1L;

        NotOurs(@Nullable String why) {
            super(why);
        }
    }
}
