package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharinghub.agency.Role;
import sharinghub.exchange.Directory;
import sharinghub.hub.partnership.HubLine;
import sharinghub.hub.partnership.LocalRealm;
import sharinghub.hub.partnership.Partnership;
import sharinghub.keys.CertificateAuthority;
import sharinghub.text.Json;

@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    private static final CertificateAuthority AUTHORITY = Partnership.authority();
    private static final LocalRealm REALM = LocalRealm.start(AUTHORITY);
    private static final Partnership PARTNERSHIP = Partnership.create(AUTHORITY, REALM);

    @ArquillianResource
    private URI hub;

    @Deployment
    static JavaArchive hub() {
        return PARTNERSHIP.hub();
    }

    @Test
    void a_practitioner_s_portal_sees_every_partner_s_keys() throws Exception {
        var police = PARTNERSHIP.partner("brockmere-police");
        HttpResponse<byte[]> answer =
                HubLine.of(hub, police).get("/directory", REALM.token(police, "ross.field", Role.PRACTITIONER));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.read(answer.body(), Directory.class).agencies())
                .contains(police.row())
                .hasSize(Partnership.AGENCIES.length);
    }
}
