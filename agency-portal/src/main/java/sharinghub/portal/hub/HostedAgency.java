package sharinghub.portal.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import sharinghub.agency.AgencyId;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringFolder;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.store.Pins;
import sharinghub.portal.store.PortalStore;

/**
 * An agency whose staff work at this portal, with everything that is its alone: keys, store, line to the hub, and
 * what it has seen of the hub's log.
 *
 * @param id   its short name
 * @param name as people write it
 */
public record HostedAgency(
        AgencyId id, String name, AgencyKeyring keyring, PortalStore store, HubLine line, SeenCheckpoints seen)
        implements AutoCloseable {

    /**
     * Opens it.
     *
     * @param keyrings folder with one keyring an agency, named as the agency
     * @param stores   folder for one store an agency, made when absent
     * @throws KeyringUnusable when its keys do not open
     */
    public static HostedAgency open(
            AgencyId id, String name, Path keyrings, Path stores, KnownHub hub, SecureRandom chance)
            throws KeyringUnusable, IOException {
        AgencyKeyring keyring = new KeyringFolder(keyrings.resolve(id.text())).open(id);
        PortalStore store = PortalStore.open(stores.resolve(id.text()), keyring.store(), chance);
        HubLine line = new HubLine(hub.address(), keyring.connection(), hub.evidence()::raised);
        SeenCheckpoints seen = new SeenCheckpoints(hub.log(), new Pins(store), new HubLog(line), hub.evidence());
        return new HostedAgency(id, name, keyring, store, line, seen);
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
