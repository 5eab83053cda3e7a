package sharinghub.portal.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import javax.net.ssl.SSLContext;

/**
 * One Keycloak realm: where browsers find it, and where this portal asks it directly. The two may differ; tokens name the
 * first.
 */
public final class KeycloakRealm {

    private static final String PROTOCOL = "/protocol/openid-connect";
    private static final int MILLISECONDS_TO_CONNECT = 3_000;
    private static final int MILLISECONDS_TO_ANSWER = 10_000;
    private static final int LONGEST_KEYS = 256 * 1024;

    private final URI issuer;
    private final URI backChannel;
    private final SSLContext trust;
    private final JWKSource<SecurityContext> keys;

    /**
     * @param issuer      the realm's address as it stands in its tokens, and as browsers reach it
     * @param backChannel the realm's address for this portal; the same, where both go one way
     * @param trust       the authorities that may have signed the certificate found there
     */
    public KeycloakRealm(URI issuer, URI backChannel, SSLContext trust) {
        this.issuer = issuer;
        this.backChannel = backChannel;
        this.trust = trust;
        try {
            this.keys = JWKSourceBuilder.create(
                            at(backChannel, "/certs").toURL(),
                            new DefaultResourceRetriever(
                                    MILLISECONDS_TO_CONNECT,
                                    MILLISECONDS_TO_ANSWER,
                                    LONGEST_KEYS,
                                    true,
                                    trust.getSocketFactory()))
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Keycloak's address `" + backChannel + "` is not one", e);
        }
    }

    Issuer issuer() {
        return new Issuer(issuer);
    }

    URI signInPage() {
        return at(issuer, "/auth");
    }

    URI signOutPage() {
        return at(issuer, "/logout");
    }

    URI pushedRequests() {
        return at(backChannel, "/ext/par/request");
    }

    URI tokens() {
        return at(backChannel, "/token");
    }

    /** The keys it signs with; fetched when first needed, kept five minutes, asked again for a key not seen before. */
    JWKSource<SecurityContext> keys() {
        return keys;
    }

    /** Asks it one thing, over TLS, with limits on how long that may take. */
    HTTPResponse ask(HTTPRequest question) throws IOException {
        question.setSSLSocketFactory(trust.getSocketFactory());
        question.setConnectTimeout(MILLISECONDS_TO_CONNECT);
        question.setReadTimeout(MILLISECONDS_TO_ANSWER);
        question.setFollowRedirects(false);
        return question.send();
    }

    private static URI at(URI realm, String door) {
        return URI.create(realm + PROTOCOL + door);
    }
}
