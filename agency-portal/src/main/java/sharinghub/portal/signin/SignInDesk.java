package sharinghub.portal.signin;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Where one agency's staff sign in: OpenID Connect's code flow with a pushed request, PKCE, state and nonce (threat model
 * T40). What does not hold is not let in, and the reason stands in the local log only.
 */
public final class SignInDesk {

    private static final Logger LOG = System.getLogger(SignInDesk.class.getName());
    private static final int MOST_AT_A_TIME = 8;
    private static final Scope SCOPE = new Scope("openid");

    private final AgencyClient client;
    private final TokenReading reading;
    private final URI comeBack;
    private final URI signedOut;
    private final InstantSource clock;
    private final Semaphore room = new Semaphore(MOST_AT_A_TIME);

    /**
     * @param address the portal's own, as browsers know it; registered at Keycloak with `/signed-in/<agency>` behind it
     */
    public SignInDesk(AgencyClient client, URI address, InstantSource clock) {
        this.client = client;
        this.reading = new TokenReading(client);
        this.comeBack = address.resolve("/signed-in/" + client.agency());
        this.signedOut = address.resolve("/signed-out");
        this.clock = clock;
    }

    /**
     * Begins a sign-in; nothing when Keycloak does not take it, or while {@value #MOST_AT_A_TIME} others are being handed
     * to it: beginning is open to anybody, and strangers must not make Keycloak busier than that.
     *
     * @param then  our page to open afterwards
     * @param login the name to offer in Keycloak's form, if one was chosen
     */
    public Optional<Departure> begin(String then, Optional<String> login) {
        if (!room.tryAcquire()) {
            LOG.log(Level.WARNING, "too many sign-ins of {0} begin at a time", client.agency());
            return Optional.empty();
        }
        try {
            return handOver(then, login);
        } finally {
            room.release();
        }
    }

    private Optional<Departure> handOver(String then, Optional<String> login) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, client.id(), comeBack)
                .endpointURI(client.realm().signInPage())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .dPoPJWKThumbprintConfirmation(
                        new JWKThumbprintConfirmation(new Base64URL(client.tokenKeyThumbprint())));
        login.ifPresent(request::loginHint);
        try {
            PushedAuthorizationResponse answer = client.push(request.build());
            if (!answer.indicatesSuccess()) {
                LOG.log(
                        Level.ERROR,
                        "Keycloak takes no sign-in of {0}: {1}",
                        client.agency(),
                        answer.toErrorResponse().getErrorObject());
                return Optional.empty();
            }
            URI goTo = new AuthenticationRequest.Builder(
                            answer.toSuccessResponse().getRequestURI(), client.id())
                    .endpointURI(client.realm().signInPage())
                    .build()
                    .toURI();
            return Optional.of(new Departure(
                    goTo, new StartedSignIn(client.agency(), then, clock.instant(), state, nonce, verifier)));
        } catch (IOException | ParseException e) {
            LOG.log(Level.ERROR, "Keycloak does not answer", e);
            return Optional.empty();
        }
    }

    /**
     * Takes back what Keycloak sent the browser with.
     *
     * @param start what this browser began with
     * @param sent  the address it came back to, with what Keycloak added
     */
    public Arrival complete(StartedSignIn start, URI sent) {
        try {
            AuthorizationResponse answer = AuthorizationResponse.parse(sent);
            if (!start.agency().equals(client.agency())
                    || !start.state().equals(answer.getState())
                    || (answer.getIssuer() != null && !client.realm().issuer().equals(answer.getIssuer()))
                    || !(answer instanceof AuthorizationSuccessResponse success)
                    || success.getAuthorizationCode() == null) {
                return notLetIn("Keycloak sent no code for a sign-in of this browser");
            }
            TokenResponse tokens = client.tokens(
                    new AuthorizationCodeGrant(success.getAuthorizationCode(), comeBack, start.verifier()));
            if (tokens instanceof OIDCTokenResponse good) {
                return welcome(good.getOIDCTokens(), start.nonce());
            }
            return notLetIn("Keycloak gave no tokens: "
                    + tokens.toErrorResponse().getErrorObject().getDescription());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "Keycloak does not answer", e);
            return new Arrival.NoAnswer();
        } catch (ParseException | java.text.ParseException | TokenReading.NotOurs e) {
            return notLetIn(e.getMessage());
        }
    }

    private Arrival welcome(OIDCTokens tokens, Nonce nonce) throws java.text.ParseException, TokenReading.NotOurs {
        JWT access = JWTParser.parse(tokens.getAccessToken().getValue());
        HubToken hub = new RenewedToken(client, reading, clock, tokens, reading.accessToken(access));
        SignedIn who = reading.person(tokens.getIDToken(), nonce, access, hub);
        return new Arrival.Welcome(who, tokens.getIDTokenString());
    }

    private Arrival notLetIn(@Nullable String why) {
        LOG.log(Level.WARNING, "a sign-in of {0} was not let in: {1}", client.agency(), why);
        return new Arrival.NotLetIn();
    }

    /** Where to send the browser so that the session at Keycloak ends too; it comes back to `/signed-out`. */
    public URI goodbye(Session session) {
        try {
            return new LogoutRequest(client.realm().signOutPage(), JWTParser.parse(session.idToken()), signedOut, null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("the id token was parsed at sign-in", e);
        }
    }
}
