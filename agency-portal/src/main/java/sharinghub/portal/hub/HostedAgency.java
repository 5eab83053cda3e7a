package sharinghub.portal.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import sharinghub.agency.AgencyId;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringFolder;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.store.PortalStore;

/**
 * An agency whose staff work at this portal, with everything that is its alone: keys, store, and line to the hub.
 *
 * @param id   its short name
 * @param name as people write it
 */
public record HostedAgency(AgencyId id, String name, AgencyKeyring keyring, PortalStore store, HubLine line)
        implements AutoCloseable {

    /**
     * Opens it.
     *
     * @param keyrings folder with one keyring an agency, named as the agency
     * @param stores   folder for one store an agency, made when absent
     * @throws KeyringUnusable when its keys do not open
     */
    public static HostedAgency open(AgencyId id, String name, Path keyrings, Path stores, URI hub, SecureRandom chance)
            throws KeyringUnusable, IOException {
        AgencyKeyring keyring = new KeyringFolder(keyrings.resolve(id.text())).open(id);
        PortalStore store = PortalStore.open(stores.resolve(id.text()), keyring.store(), chance);
        return new HostedAgency(id, name, keyring, store, new HubLine(hub, keyring.connection()));
    }

    @Override
    public void close() {
        line.close();
        store.close();
        keyring.close();
    }

    /** Whose it is. */
    @Override
    public String toString() {
        return "HostedAgency " + id;
    }
}
