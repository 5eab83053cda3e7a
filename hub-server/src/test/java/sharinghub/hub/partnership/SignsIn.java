package sharinghub.hub.partnership;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.dpop.DefaultDPoPProofFactory;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import sharinghub.keycloak.RunningKeycloak;

/**
 * Signs a person in as a portal does: pushed request, PKCE, the sign-in page with username and password, and the code
 * exchanged for tokens bound to the agency's token key.
 *
 * @param keycloak where
 * @param trust    the authority behind Keycloak's certificate
 */
record SignsIn(RunningKeycloak keycloak, SSLContext trust) {

    /** Everybody's password in the tests. */
    static final String PASSWORD = "correct horse battery";

    static final URI BACK = URI.create("http://localhost:8080/sign-in/back");

    /** Signs in through the portal of that agency; both tokens. */
    OIDCTokenResponse tokens(Partner portal, String username) {
        try {
            ClientID client = new ClientID(portal.row().client());
            CodeVerifier verifier = new CodeVerifier();
            AuthorizationRequest request = new AuthorizationRequest.Builder(ResponseType.CODE, client)
                    .redirectionURI(BACK)
                    .scope(new Scope("openid"))
                    .state(new State())
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .dPoPJWKThumbprintConfirmation(
                            new JWKThumbprintConfirmation(portal.tokenKey().computeThumbprint()))
                    .build();
            URI pushed = push(portal, request);
            AuthorizationCode code = signInPage(client, pushed, username);
            URI door = door("/token");
            HTTPRequest exchange = new TokenRequest.Builder(
                            door, assertion(portal), new AuthorizationCodeGrant(code, BACK, verifier))
                    .build()
                    .toHTTPRequest();
            exchange.setDPoP(
                    new DefaultDPoPProofFactory(portal.tokenKey(), JWSAlgorithm.ES256).createDPoPJWT("POST", door));
            return (OIDCTokenResponse)
                    OIDCTokenResponseParser.parse(ask(exchange)).toSuccessResponse();
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException(username + " could not sign in", e);
        }
    }

    private URI push(Partner portal, AuthorizationRequest request) throws IOException, ParseException, JOSEException {
        HTTPRequest question =
                new PushedAuthorizationRequest(door("/ext/par/request"), assertion(portal), request).toHTTPRequest();
        PushedAuthorizationResponse answer = PushedAuthorizationResponse.parse(ask(question));
        if (!answer.indicatesSuccess()) {
            throw new IOException(
                    "Keycloak refused the request: " + answer.toErrorResponse().getErrorObject());
        }
        return answer.toSuccessResponse().getRequestURI();
    }

    private AuthorizationCode signInPage(ClientID client, URI pushed, String username) throws IOException {
        Map<String, String> cookies = new LinkedHashMap<>();
        HTTPResponse page = browse(
                new HTTPRequest(
                        HTTPRequest.Method.GET,
                        URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=" + client
                                + "&request_uri=" + encoded(pushed.toString()))),
                cookies);
        while (page.getLocation() != null && !page.getLocation().toString().startsWith(BACK.toString())) {
            page = browse(new HTTPRequest(HTTPRequest.Method.GET, page.getLocation()), cookies);
        }
        Element form =
                page.getBody() == null ? null : Jsoup.parse(page.getBody()).selectFirst("form");
        if (form == null) {
            throw new IOException("no sign-in page but " + page.getStatusCode() + " to " + page.getLocation());
        }
        HTTPRequest send = new HTTPRequest(HTTPRequest.Method.POST, URI.create(form.attr("action")));
        send.setHeader("Content-Type", "application/x-www-form-urlencoded");
        send.setBody("username=" + encoded(username) + "&password=" + encoded(PASSWORD));
        HTTPResponse answer = browse(send, cookies);
        URI back = answer.getLocation();
        List<String> code = back == null
                ? null
                : URLUtils.parseParameters(back.getRawQuery()).get("code");
        if (code == null) {
            throw new IOException("no code for " + username + " but " + answer.getStatusCode() + " to " + back);
        }
        return new AuthorizationCode(code.getFirst());
    }

    /** One step as a browser takes it, its cookies kept. Keycloak marks them Secure on loopback too, as browsers allow. */
    private static HTTPResponse browse(HTTPRequest step, Map<String, String> cookies) throws IOException {
        step.setFollowRedirects(false);
        if (!cookies.isEmpty()) {
            step.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HTTPResponse answer = step.send();
        List<String> set = answer.getHeaderValues("Set-Cookie");
        for (String cookie : set == null ? List.<String>of() : set) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private PrivateKeyJWT assertion(Partner portal) throws JOSEException {
        ECKey key = portal.tokenKey();
        return new PrivateKeyJWT(
                new JWTAuthenticationClaimsSet(new ClientID(portal.row().client()), new Audience(keycloak.issuer())),
                JWSAlgorithm.ES256,
                key.toPrivateKey(),
                key.getKeyID(),
                null);
    }

    private HTTPResponse ask(HTTPRequest question) throws IOException {
        question.setSSLSocketFactory(trust.getSocketFactory());
        return question.send();
    }

    private URI door(String path) {
        return URI.create(keycloak.backChannel() + "/protocol/openid-connect" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
