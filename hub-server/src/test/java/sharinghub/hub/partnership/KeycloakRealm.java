package sharinghub.hub.partnership;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.util.JsonSerialization;
import sharinghub.agency.Role;
import sharinghub.keycloak.RunningKeycloak;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;

/**
 * The real Keycloak with a partnership's portals and people in it; started at first use, once for all tests of the module,
 * and ended with them. About a minute: tests that do not need Keycloak's own behaviour take {@link LocalRealm}.
 */
public final class KeycloakRealm {

    private static final class Once {
        static final KeycloakRealm REALM = new KeycloakRealm();
    }

    private final Partnership partnership;
    private final SignsIn signsIn;

    private KeycloakRealm() {
        CertificateAuthority authority = Partnership.authority();
        IssuedCertificate server = authority.forServer("keycloak", Duration.ofHours(2));
        List<Partnership> made = new ArrayList<>();
        RunningKeycloak keycloak = RunningKeycloak.start(
                "hub-tests",
                issuer -> {
                    made.add(Partnership.create(authority, issuer));
                    return realm(made.getFirst());
                },
                server);
        partnership = made.getFirst();
        partnership.keysAt(keycloak.backChannel() + "/protocol/openid-connect/certs");
        signsIn = new SignsIn(keycloak, server.tls());
    }

    /** The one realm. */
    public static KeycloakRealm get() {
        return Once.REALM;
    }

    /** Whose people it signs in. */
    public Partnership partnership() {
        return partnership;
    }

    /** Signs that person in at their own agency's portal; the access token for the hub. */
    public String token(String username) {
        return tokens(username, Person.named(username).agency())
                .getOIDCTokens()
                .getAccessToken()
                .getValue();
    }

    /** Signs that person in at any agency's portal; all tokens. */
    public OIDCTokenResponse tokens(String username, String portal) {
        return signsIn.tokens(partnership.partner(portal), username);
    }

    private static String realm(Partnership partnership) {
        try {
            RealmRepresentation realm = read(RunningKeycloak.realmFile(), RealmRepresentation.class);
            for (String agency : Partnership.AGENCIES) {
                realm.getClients().add(client(partnership.partner(agency)));
            }
            realm.setUsers(Person.EVERYBODY.stream().map(KeycloakRealm::account).toList());
            return JsonSerialization.writeValueAsString(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClientRepresentation client(Partner partner) throws IOException {
        ClientRepresentation client = read(RunningKeycloak.portalClientFile(), ClientRepresentation.class);
        client.setClientId(partner.row().client());
        client.setRedirectUris(List.of(SignsIn.BACK.toString()));
        client.getAttributes().put("jwks.string", new JWKSet(signing(partner.tokenKey())).toString());
        return client;
    }

    /** The public half, marked as what it is for: Keycloak passes over a key that does not say so. */
    private static ECKey signing(ECKey key) {
        return new ECKey.Builder(key.toPublicJWK()).keyUse(KeyUse.SIGNATURE).build();
    }

    private static UserRepresentation account(Person person) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(SignsIn.PASSWORD);
        UserRepresentation account = new UserRepresentation();
        account.setUsername(person.username());
        account.setFirstName(person.username().split("\\.", -1)[0]);
        account.setLastName(person.username().split("\\.", -1)[1]);
        account.setEnabled(true);
        account.setCredentials(List.of(password));
        account.setRealmRoles(person.roles().stream().map(Role::text).toList());
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put("agency", List.of(person.agency()));
        person.team().ifPresent(team -> attributes.put("team", List.of(team)));
        account.setAttributes(attributes);
        return account;
    }

    private static <T> T read(java.nio.file.Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonSerialization.readValue(in, type);
        }
    }
}
