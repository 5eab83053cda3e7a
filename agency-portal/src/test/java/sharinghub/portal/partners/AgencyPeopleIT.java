package sharinghub.portal.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.keycloak.RunningKeycloak;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;

class AgencyPeopleIT {

    private static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    private static final StaffMember PRIYA = new StaffMember(
            "priya.nair",
            "Priya",
            "Nair",
            "MARAC coordinator",
            COUNCIL,
            Optional.of("community-safety"),
            Set.of(Role.COORDINATOR, Role.PRACTITIONER));

    private static RunningKeycloak keycloak;
    private static IssuedCertificate server;

    @BeforeAll
    static void start() throws Exception {
        server = CertificateAuthority.create(
                        "Test authority", Duration.ofHours(2), InstantSource.system(), new SecureRandom())
                .forServer("keycloak", Duration.ofHours(2));
        String realm = Files.readString(RunningKeycloak.realmFile());
        keycloak = RunningKeycloak.start("portal-tests", issuer -> realm, server);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void a_person_admitted_twice_is_one_person_with_the_roles_of_the_second_time() {
        try (AgencyPeople people = people()) {
            UUID first = people.admit(PRIYA, "a long password of hers");
            UUID second = people.admit(
                    new StaffMember(
                            "priya.nair",
                            "Priya",
                            "Nair",
                            "Chair",
                            COUNCIL,
                            Optional.of("community-safety"),
                            Set.of(Role.CHAIR)),
                    "a long password of hers");
            assertThat(second).isEqualTo(first);
            assertThat(realm().users()
                            .get(first.toString())
                            .roles()
                            .realmLevel()
                            .listAll())
                    .extracting(RoleRepresentation::getName)
                    .containsExactly("chair");
        }
    }

    @Test
    void a_portal_s_client_has_the_public_half_of_its_token_key_and_never_the_private_one() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();
        try (AgencyPeople people = people()) {
            people.connectPortal(
                    RunningKeycloak.portalClientFile(),
                    COUNCIL,
                    URI.create("http://localhost:8080/sign-in/brockmere-council/back"),
                    URI.create("http://localhost:8080/"),
                    key);
        }
        ClientRepresentation client =
                realm().clients().findByClientId("portal-brockmere-council").getFirst();
        assertThat(client.getAttributes().get("jwks.string"))
                .contains(key.getX().toString())
                .doesNotContain(key.getD().toString());
        assertThat(client.isPublicClient()).isFalse();
        assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
    }

    private static AgencyPeople people() {
        return AgencyPeople.of(
                keycloak.server(), "brockmere", RunningKeycloak.SETUP_CLIENT, keycloak.setupSecret(), server.tls());
    }

    private static RealmResource realm() {
        Keycloak admin = KeycloakBuilder.builder()
                .serverUrl(keycloak.server().toString())
                .realm("master")
                .grantType("client_credentials")
                .clientId(RunningKeycloak.SETUP_CLIENT)
                .clientSecret(keycloak.setupSecret())
                .resteasyClient(Keycloak.getClientProvider().newRestEasyClient(null, server.tls(), false))
                .build();
        return admin.realm("brockmere");
    }
}
