package sharinghub.hub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partner;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;

/** Who gets as far as a door: a listed certificate and a token of the same row, nobody else. */
@ExtendWith(ArquillianExtension.class)
class CallersIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);
    private static final Partner POLICE = PARTNERSHIP.partner("brockmere-police");
    private static final Partner COUNCIL = PARTNERSHIP.partner("brockmere-council");
    private static final Duration HOUR = Duration.ofHours(1);

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void no_certificate_no_connection() throws Exception {
        SSLContext none = SSLContext.getInstance("TLSv1.3");
        none.init(null, PARTNERSHIP.trustManagers(), null);
        refusedByTls(none);
    }

    @Test
    void a_certificate_of_another_authority_makes_no_connection() {
        CertificateAuthority other =
                CertificateAuthority.create("Test authority", HOUR, InstantSource.system(), new SecureRandom());
        refusedByTls(trustingOurs(other.forPortal(POLICE.agency(), HOUR)));
    }

    @Test
    void a_certificate_that_has_ended_makes_no_connection() {
        refusedByTls(trustingOurs(AUTHORITY.forPortal(POLICE.agency(), Duration.ofSeconds(-60))));
    }

    @Test
    void a_server_s_certificate_is_not_good_for_a_portal() {
        refusedByTls(trustingOurs(AUTHORITY.forServer("hub", HOUR)));
    }

    @Test
    void a_certificate_of_our_authority_that_is_not_listed_is_told_so_and_no_more() throws Exception {
        HubLine stranger =
                HubLine.of(hub, AUTHORITY.forPortal(POLICE.agency(), HOUR).tls());
        String token = REALM.token(POLICE, "ross.field", Role.PRACTITIONER);
        for (String path : new String[] {"/directory", "/no-such-door"}) {
            HttpResponse<byte[]> answer = stranger.get(path, token);
            assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:certificate-not-listed");
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_listed_name_under_another_certificate_is_a_stranger() throws Exception {
        IssuedCertificate namesake = AUTHORITY.forPortal(new AgencyId("brockmere-police"), HOUR);
        HttpResponse<byte[]> answer =
                HubLine.of(hub, namesake.tls()).get("/directory", REALM.token(POLICE, "ross.field", Role.PRACTITIONER));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_police_s_token_through_the_council_s_portal_is_nobody() throws Exception {
        refused(HubLine.of(hub, COUNCIL).get("/directory", REALM.token(POLICE, "ross.field", Role.PRACTITIONER)));
    }

    @Test
    void a_token_once_good_at_its_own_portal_stays_nobody_s_at_another() throws Exception {
        String token = REALM.token(POLICE, "ross.field", Role.PRACTITIONER);
        assertThat(HubLine.of(hub, POLICE).get("/directory", token).statusCode())
                .isEqualTo(200);
        refused(HubLine.of(hub, COUNCIL).get("/directory", token));
    }

    @Test
    void an_expired_token_is_nobody() throws Exception {
        Instant past = Instant.now().minus(Duration.ofMinutes(10));
        String token = REALM.sign(LocalRealm.claims(POLICE, "ross.field", Role.PRACTITIONER)
                .issueTime(Date.from(past))
                .expirationTime(Date.from(past.plus(Duration.ofMinutes(5))))
                .build());
        refused(HubLine.of(hub, POLICE).get("/directory", token));
    }

    @Test
    void a_token_by_a_realm_that_is_not_ours_is_nobody() throws Exception {
        try (LocalRealm foreign = LocalRealm.start(AUTHORITY)) {
            refused(HubLine.of(hub, POLICE).get("/directory", foreign.token(POLICE, "ross.field", Role.PRACTITIONER)));
        }
    }

    @Test
    void a_bearer_token_two_tokens_or_none_where_a_person_is_needed_are_refused() throws Exception {
        HubLine line = HubLine.of(hub, POLICE);
        String token = REALM.token(POLICE, "ross.field", Role.PRACTITIONER);
        refused(line.send(line.to("/for-tests/headers")));
        refused(line.send(line.to("/for-tests/headers").header("Authorization", "Bearer " + token)));
        refused(line.send(line.to("/for-tests/headers").header("Authorization", "dpop" + token)));
        refused(line.send(line.to("/for-tests/headers")
                .header("Authorization", "DPoP " + token)
                .header("Authorization", "DPoP " + token)));
    }

    @Test
    void a_portal_alone_may_read_the_directory_but_not_with_a_bad_token_beside_it() throws Exception {
        HubLine line = HubLine.of(hub, POLICE);
        assertThat(line.send(line.to("/directory")).statusCode()).isEqualTo(200);
        refused(line.get("/directory", "let.me.in"));
    }

    private static void refused(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(HubLine.problem(answer).type()).isEqualTo("urn:sharinghub:problem:token-not-accepted");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private void refusedByTls(SSLContext tls) {
        HubLine line = HubLine.of(hub, tls);
        assertThatThrownBy(() -> line.send(line.to("/directory")))
                .isInstanceOf(IOException.class)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(SSLException.class),
                        thrown -> assertThat(thrown).hasStackTraceContaining("javax.net.ssl"));
    }

    private static SSLContext trustingOurs(IssuedCertificate shown) {
        return new IssuedCertificate(shown.privateKey(), shown.certificate(), AUTHORITY.certificate()).tls();
    }
}
