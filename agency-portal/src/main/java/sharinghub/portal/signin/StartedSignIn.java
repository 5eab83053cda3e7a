package sharinghub.portal.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Instant;
import sharinghub.agency.AgencyId;

/** A browser on its way to Keycloak, and what must come back with it. */
public final class StartedSignIn {

    private final AgencyId agency;
    private final URI goTo;
    private final String then;
    private final Instant at;
    private final State state;
    private final Nonce nonce;
    private final CodeVerifier verifier;

    StartedSignIn(AgencyId agency, URI goTo, String then, Instant at, State state, Nonce nonce, CodeVerifier verifier) {
        this.agency = agency;
        this.goTo = goTo;
        this.then = then;
        this.at = at;
        this.state = state;
        this.nonce = nonce;
        this.verifier = verifier;
    }

    /** Keycloak's page for this sign-in. */
    public URI goTo() {
        return goTo;
    }

    /** Our page to open afterwards. */
    public String then() {
        return then;
    }

    AgencyId agency() {
        return agency;
    }

    Instant at() {
        return at;
    }

    State state() {
        return state;
    }

    Nonce nonce() {
        return nonce;
    }

    CodeVerifier verifier() {
        return verifier;
    }

    @Override
    public String toString() {
        return "sign-in begun at " + agency;
    }
}
