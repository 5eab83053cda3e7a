package sharinghub.hub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.KeycloakRealm;
import sharinghub.hub.partnership.Partnership;

@ExtendWith(ArquillianExtension.class)
class KeycloakTokenIT {

    private static final KeycloakRealm REALM = KeycloakRealm.get();
    private static final Partnership PARTNERSHIP = REALM.partnership();

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void a_person_signed_in_at_their_own_portal_is_recognised() throws Exception {
        assertThat(line("brockmere-council")
                        .get("/directory", REALM.token("priya.nair"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_token_says_what_the_hub_may_know_and_no_name() throws Exception {
        JWTClaimsSet claims = SignedJWT.parse(REALM.token("priya.nair")).getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("hub-server");
        assertThat(claims.getStringListClaim("roles")).containsExactlyInAnyOrder("coordinator", "practitioner");
        assertThat(claims.getStringClaim("team")).isEqualTo("community-safety");
        assertThat(claims.getClaims().keySet())
                .isSubsetOf(
                        "exp",
                        "iat",
                        "auth_time",
                        "jti",
                        "iss",
                        "aud",
                        "sub",
                        "typ",
                        "azp",
                        "sid",
                        "cnf",
                        "scope",
                        "agency",
                        "team",
                        "roles");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(290_000);
    }

    @Test
    void the_id_token_names_the_person_and_opens_nothing() throws Exception {
        OIDCTokenResponse tokens = REALM.tokens("ross.field", "brockmere-police");
        SignedJWT idToken = (SignedJWT) tokens.getOIDCTokens().getIDToken();
        assertThat(idToken.getJWTClaimsSet().getStringClaim("name")).isEqualTo("ross field");
        var answer = line("brockmere-police").get("/directory", idToken.serialize());
        assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:token-not-accepted");
    }

    @Test
    void a_police_token_through_the_council_s_portal_is_nobody() throws Exception {
        var answer = line("brockmere-council").get("/directory", REALM.token("ross.field"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:token-not-accepted");
    }

    @Test
    void a_police_officer_who_signs_in_at_the_council_s_portal_is_nobody_there() throws Exception {
        String token = REALM.tokens("ross.field", "brockmere-council")
                .getOIDCTokens()
                .getAccessToken()
                .getValue();
        for (String portal : List.of("brockmere-council", "brockmere-police")) {
            assertThat(line(portal).get("/directory", token).statusCode())
                    .as(portal)
                    .isEqualTo(401);
        }
    }

    private HubLine line(String agency) {
        return HubLine.of(hub, PARTNERSHIP.partner(agency));
    }
}
