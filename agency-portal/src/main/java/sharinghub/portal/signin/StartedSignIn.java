package sharinghub.portal.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import sharinghub.agency.AgencyId;

/**
 * A browser on its way to Keycloak, and what must come back with it.
 *
 * @param agency   whose desk it began at
 * @param then     our page to open afterwards
 * @param at       when
 * @param state    must come back in the address
 * @param nonce    must come back in the identity token
 * @param verifier proves that whoever takes the code is who asked for it (RFC 7636)
 */
public record StartedSignIn(AgencyId agency, String then, Instant at, State state, Nonce nonce, CodeVerifier verifier) {

    @Override
    public String toString() {
        return "sign-in begun at " + agency;
    }
}
