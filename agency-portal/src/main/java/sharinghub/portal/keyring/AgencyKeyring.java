package sharinghub.portal.keyring;

import com.nimbusds.jose.jwk.ECKey;
import javax.net.ssl.SSLContext;
import sharinghub.agency.AgencyId;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SigningKey;
import sharinghub.sealing.OpeningKey;

/** The private keys of one agency while its portal runs. Each key handed out is a copy, for the taker to close. */
public final class AgencyKeyring implements AutoCloseable {

    private final AgencyId agency;
    private final SecretBytes signing;
    private final SecretBytes opening;
    private final SecretBytes auditing;
    private final SecretBytes store;
    private final ECKey token;
    private final IssuedCertificate connection;
    private final AgencyKeys publicKeys;

    /** Becomes the owner of the secrets. */
    AgencyKeyring(
            AgencyId agency,
            SecretBytes signing,
            SecretBytes opening,
            SecretBytes auditing,
            SecretBytes store,
            ECKey token,
            IssuedCertificate connection) {
        this.agency = agency;
        this.signing = signing;
        this.opening = opening;
        this.auditing = auditing;
        this.store = store;
        this.token = token;
        this.connection = connection;
        try (SigningKey author = signing();
                OpeningKey reader = opening();
                OpeningKey auditor = auditing()) {
            this.publicKeys = new AgencyKeys(agency, reader.sealingKey(), auditor.sealingKey(), author.verifyingKey());
        }
    }

    /** Whose keys they are. */
    public AgencyId agency() {
        return agency;
    }

    /** Their public halves, as the directory must list them. */
    public AgencyKeys publicKeys() {
        return publicKeys;
    }

    /** What the agency signs with; for the taker to close. */
    public synchronized SigningKey signing() {
        return SigningKey.fromPkcs8(signing);
    }

    /** What opens sections sealed to the agency; for the taker to close. */
    public synchronized OpeningKey opening() {
        return OpeningKey.fromPkcs8(opening);
    }

    /** What opens the details of requests, for its auditors; for the taker to close. */
    public synchronized OpeningKey auditing() {
        return OpeningKey.fromPkcs8(auditing);
    }

    /** What the portal's own store is encrypted with: 32 bytes; for the taker to close. */
    public synchronized SecretBytes store() {
        return store.copy();
    }

    /** What its tokens are bound to and its requests to Keycloak are signed with; private half included. */
    public ECKey token() {
        return token;
    }

    /** TLS as its portal speaks it to the hub: shows its certificate, trusts the authority that issued it. */
    public SSLContext connection() {
        return connection.tls();
    }

    /** The certificate its portal shows; what the directory pins. */
    public IssuedCertificate certificate() {
        return connection;
    }

    /** Wipes what is held. Keys already handed out are their takers' to close. */
    @Override
    public synchronized void close() {
        signing.close();
        opening.close();
        auditing.close();
        store.close();
    }

    /** Whose it is; never a key. */
    @Override
    public String toString() {
        return "AgencyKeyring of " + agency;
    }
}
