package sharinghub.portal.partners;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.util.JsonSerialization;
import sharinghub.agency.AgencyId;

/**
 * The accounts and portals of the partner agencies in one Keycloak realm, as whoever administers the realm sets them up.
 *
 * <p>Doing a thing twice is the same as doing it once: a known account or portal is brought to what is asked, never doubled.
 */
public final class AgencyPeople implements AutoCloseable {

    private final Keycloak keycloak;
    private final RealmResource realm;

    private AgencyPeople(Keycloak keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = keycloak.realm(realm);
    }

    /**
     * Speaks to a Keycloak as one of its administrating clients.
     *
     * @param server its address for servers, such as {@code https://localhost:8543}
     * @param realm  whose people are set up
     * @param client an administrating client of the realm `master`
     * @param secret of that client
     * @param trust  decides which server may speak at that address
     */
    public static AgencyPeople of(URI server, String realm, String client, String secret, SSLContext trust) {
        return new AgencyPeople(
                KeycloakBuilder.builder()
                        .serverUrl(server.toString())
                        .realm("master")
                        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientId(client)
                        .clientSecret(secret)
                        .resteasyClient(Keycloak.getClientProvider().newRestEasyClient(null, trust, false))
                        .build(),
                realm);
    }

    /**
     * Lets a person sign in, with exactly these roles.
     *
     * @param password of theirs until they change it; a strong login is the realm's to require
     * @return their {@code sub}
     */
    public UUID admit(StaffMember person, String password) {
        UserRepresentation account = account(person);
        List<UserRepresentation> known = realm.users().searchByUsername(person.username(), true);
        String id = known.isEmpty() ? create(account) : known.getFirst().getId();
        UserResource user = realm.users().get(id);
        if (!known.isEmpty()) {
            user.update(account);
        }
        user.resetPassword(passwordOf(password));
        user.roles().realmLevel().remove(user.roles().realmLevel().listAll());
        user.roles().realmLevel().add(roles(person));
        return UUID.fromString(id);
    }

    /**
     * Makes the client of one agency's portal, {@code portal-<agency>}.
     *
     * @param settings    {@code config/keycloak/portal-client.json}
     * @param signedIn    where Keycloak sends the browser back with a code; exactly this address
     * @param signedOut   where it sends the browser after signing out
     * @param tokenKey    the agency's token key, with its key id; only its public half is given to Keycloak
     */
    public void connectPortal(Path settings, AgencyId agency, URI signedIn, URI signedOut, ECKey tokenKey)
            throws IOException {
        ClientRepresentation portal;
        try (InputStream in = Files.newInputStream(settings)) {
            portal = JsonSerialization.readValue(in, ClientRepresentation.class);
        }
        portal.setClientId("portal-" + agency);
        portal.setRedirectUris(List.of(signedIn.toString()));
        portal.setWebOrigins(List.of());
        portal.getAttributes().put("post.logout.redirect.uris", signedOut.toString());
        portal.getAttributes().put("jwks.string", new JWKSet(signing(tokenKey)).toString());
        List<ClientRepresentation> known = realm.clients().findByClientId(portal.getClientId());
        if (known.isEmpty()) {
            try (Response answer = realm.clients().create(portal)) {
                CreatedResponseUtil.getCreatedId(answer);
            }
        } else {
            realm.clients().get(known.getFirst().getId()).update(portal);
        }
    }

    /** The public half, marked as what it is for: Keycloak passes over a key that does not say so. */
    private static ECKey signing(ECKey key) {
        return new ECKey.Builder(key.toPublicJWK()).keyUse(KeyUse.SIGNATURE).build();
    }

    private String create(UserRepresentation account) {
        try (Response answer = realm.users().create(account)) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    private List<RoleRepresentation> roles(StaffMember person) {
        return person.roles().stream()
                .map(role -> realm.roles().get(role.text()).toRepresentation())
                .toList();
    }

    private static UserRepresentation account(StaffMember person) {
        UserRepresentation account = new UserRepresentation();
        account.setUsername(person.username());
        account.setFirstName(person.firstName());
        account.setLastName(person.lastName());
        account.setEnabled(true);
        account.setAttributes(Map.of(
                "agency", List.of(person.agency().text()),
                "team", person.team().map(List::of).orElse(List.of()),
                "post", List.of(person.post())));
        return account;
    }

    private static CredentialRepresentation passwordOf(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
