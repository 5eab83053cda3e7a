package sharinghub.portal.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * One person's token for the hub, renewed at Keycloak shortly before it ends. Once Keycloak has said no, or says other rights
 * than at sign-in, it stays lapsed: so whoever is disabled, or moved to another team or role, is out within one token's life
 * (threat model T23).
 */
final class RenewedToken implements HubToken {

    private static final Logger LOG = System.getLogger(RenewedToken.class.getName());

    private final AgencyClient client;
    private final TokenReading reading;
    private final InstantSource clock;
    private final Rights rights;
    private Tokens tokens;
    private Instant ends;
    private boolean lapsed;

    /**
     * @param first  what Keycloak gave at sign-in
     * @param claims of its access token, found to hold
     */
    RenewedToken(AgencyClient client, TokenReading reading, InstantSource clock, Tokens first, JWTClaimsSet claims)
            throws TokenReading.NotOurs {
        this.client = client;
        this.reading = reading;
        this.clock = clock;
        this.tokens = first;
        this.ends = claims.getExpirationTime().toInstant();
        this.rights = reading.rights(claims);
    }

    @Override
    public synchronized Held current() {
        if (lapsed) {
            return new Held.Lapsed();
        }
        if (clock.instant().plusSeconds(Held.Good.SECONDS_LEFT).isBefore(ends)) {
            return new Held.Good(tokens.getAccessToken().getValue());
        }
        return renewed();
    }

    private Held renewed() {
        if (tokens.getRefreshToken() == null) {
            return lapse("there is no refresh token");
        }
        try {
            TokenResponse answer = client.tokens(new RefreshTokenGrant(tokens.getRefreshToken()));
            if (!answer.indicatesSuccess()) {
                int status = answer.toErrorResponse().getErrorObject().getHTTPStatusCode();
                return status >= 500 ? new Held.NoAnswer() : lapse("refused with status " + status);
            }
            Tokens fresh = answer.toSuccessResponse().getTokens();
            JWTClaimsSet claims =
                    reading.accessToken(JWTParser.parse(fresh.getAccessToken().getValue()));
            if (!reading.rights(claims).equals(rights)) {
                return lapse("the person, their team or their roles have changed");
            }
            tokens = fresh;
            ends = claims.getExpirationTime().toInstant();
            return new Held.Good(fresh.getAccessToken().getValue());
        } catch (IOException e) {
            return new Held.NoAnswer();
        } catch (ParseException | java.text.ParseException | TokenReading.NotOurs e) {
            return lapse(e.getMessage());
        }
    }

    private Held lapse(@Nullable String why) {
        LOG.log(Level.INFO, "a token of {0} was not renewed: {1}", client.agency(), why);
        lapsed = true;
        return new Held.Lapsed();
    }

    @Override
    public String toString() {
        return "a token of " + client.agency();
    }
}
