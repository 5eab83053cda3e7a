package sharinghub.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.dpop.DefaultDPoPProofFactory;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.net.URI;
import sharinghub.agency.AgencyId;

/**
 * One agency as Keycloak knows it: the client `portal-<agency>`, which proves itself by signed assertions (RFC 7523) and
 * asks for tokens bound to its token key (RFC 9449).
 */
public final class AgencyClient {

    private final AgencyId agency;
    private final KeycloakRealm realm;
    private final ECKey tokenKey;

    /** @param tokenKey the agency's token key on P-256, private half included */
    public AgencyClient(AgencyId agency, KeycloakRealm realm, ECKey tokenKey) {
        this.agency = agency;
        this.realm = realm;
        this.tokenKey = tokenKey;
    }

    AgencyId agency() {
        return agency;
    }

    KeycloakRealm realm() {
        return realm;
    }

    ClientID id() {
        return new ClientID("portal-" + agency);
    }

    /** What `cnf.jkt` of each token must say. */
    String tokenKeyThumbprint() {
        try {
            return tokenKey.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Hands a sign-in request to Keycloak directly (RFC 9126). */
    PushedAuthorizationResponse push(AuthorizationRequest request) throws IOException, ParseException {
        HTTPRequest question =
                new PushedAuthorizationRequest(realm.pushedRequests(), assertion(), request).toHTTPRequest();
        return PushedAuthorizationResponse.parse(realm.ask(question));
    }

    /** Exchanges a code or a refresh token for tokens bound to the token key. */
    TokenResponse tokens(AuthorizationGrant grant) throws IOException, ParseException {
        HTTPRequest question = new TokenRequest.Builder(realm.tokens(), assertion(), grant)
                .build()
                .toHTTPRequest();
        question.setDPoP(proof("POST", realm.tokens()));
        return OIDCTokenResponseParser.parse(realm.ask(question));
    }

    private PrivateKeyJWT assertion() {
        try {
            JWTAuthenticationClaimsSet claims = new JWTAuthenticationClaimsSet(id(), new Audience(realm.issuer()));
            return new PrivateKeyJWT(claims, JWSAlgorithm.ES256, tokenKey.toPrivateKey(), tokenKey.getKeyID(), null);
        } catch (JOSEException e) {
            throw new IllegalStateException("the token key signs", e);
        }
    }

    private SignedJWT proof(String method, URI door) {
        try {
            return new DefaultDPoPProofFactory(tokenKey, JWSAlgorithm.ES256).createDPoPJWT(method, door);
        } catch (JOSEException e) {
            throw new IllegalStateException("the token key signs", e);
        }
    }

    @Override
    public String toString() {
        return "client of " + agency;
    }
}
