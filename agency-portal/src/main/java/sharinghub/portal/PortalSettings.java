package sharinghub.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.eclipse.microprofile.config.Config;
import sharinghub.agency.AgencyId;
import sharinghub.keys.LogVerifyingKey;

/**
 * What a partnership sets: `config/portal.yaml` documents every key.
 *
 * @param address     the portal's own, as browsers know it: scheme, host and port
 * @param partnership whose portal this is
 * @param brand       its colour, `#` and six hex digits
 * @param agencies    the hosted agencies' names by their short ones, in the order to be shown
 * @param keyrings    folder with one keyring an agency
 * @param stores      folder for one store an agency
 * @param hub         the hub's address, https
 * @param logKey      by which the hub's log signs its checkpoints, as C2SP writes a verifier key
 * @param watch       how this portal watches that log
 * @param partners    folder with the partner agencies as pinned here, one file an agency
 * @param forums      folder with the settings of the forums, one file a forum
 * @param templates   folder with agreements that a new one may begin with
 * @param registers   folder with the registers of the partnership
 * @param issuer      the Keycloak realm, as browsers reach it and tokens name it
 * @param backChannel the same realm as this portal reaches it
 * @param trust       PEM file with the authorities of Keycloak's certificate
 * @param people      whom a visitor of the demonstration may be; its presence is what makes it one
 * @param password    theirs
 */
record PortalSettings(
        URI address,
        String partnership,
        String brand,
        SequencedMap<AgencyId, String> agencies,
        Path keyrings,
        Path stores,
        URI hub,
        LogVerifyingKey logKey,
        WatchSettings watch,
        Path partners,
        Path forums,
        Optional<Path> templates,
        Path registers,
        URI issuer,
        URI backChannel,
        Path trust,
        Optional<Path> people,
        Optional<String> password) {

    /** @throws IllegalArgumentException naming the key, when one is missing or not of its kind */
    static PortalSettings of(Config config) {
        URI address = uri(config, "portal.address");
        if (!address.toString().matches("https?://[a-z0-9.:-]+")) {
            throw new IllegalArgumentException("`portal.address` must be scheme, host and port with nothing behind");
        }
        Optional<Path> people = config.getOptionalValue("portal.demonstration.people", Path.class);
        boolean onlyHere = address.getHost().equals("localhost");
        if ((people.isPresent() || "http".equals(address.getScheme())) && !onlyHere) {
            throw new IllegalArgumentException(
                    "plain http and the demonstration stay on `http://localhost`; `portal.address` says otherwise");
        }
        Path stores = Path.of(text(config, "portal.stores"));
        LogVerifyingKey log = logKey(text(config, "portal.log-key"));
        return new PortalSettings(
                address,
                text(config, "portal.partnership"),
                text(config, "portal.brand"),
                agencies(config.getOptionalValues("portal.agencies", String.class)
                        .orElse(List.of())),
                Path.of(text(config, "portal.keyrings")),
                stores,
                uri(config, "portal.hub"),
                log,
                WatchSettings.of(config, stores, log),
                Path.of(text(config, "portal.partners")),
                Path.of(text(config, "portal.forums")),
                config.getOptionalValue("portal.templates", Path.class),
                Path.of(text(config, "portal.registers")),
                uri(config, "portal.keycloak.issuer"),
                uri(config, "portal.keycloak.back-channel"),
                Path.of(text(config, "portal.keycloak.trust")),
                people,
                config.getOptionalValue("portal.demonstration.password", String.class));
    }

    /** Each entry is an agency's short name, one blank, and its name as people write it. */
    private static SequencedMap<AgencyId, String> agencies(List<String> entries) {
        SequencedMap<AgencyId, String> agencies = new LinkedHashMap<>();
        for (String entry : entries) {
            String[] parts = entry.split(" ", 2);
            if (parts.length != 2 || agencies.putIfAbsent(new AgencyId(parts[0]), parts[1]) != null) {
                throw new IllegalArgumentException("`portal.agencies` lists each agency once, as its short name,"
                        + " a blank and its name; `" + entry + "` is not that");
            }
        }
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("`portal.agencies` must list at least one agency");
        }
        return agencies;
    }

    private static LogVerifyingKey logKey(String text) {
        try {
            return LogVerifyingKey.fromText(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("`portal.log-key` is not a verifier key: " + e.getMessage(), e);
        }
    }

    private static URI uri(Config config, String key) {
        return URI.create(text(config, key));
    }

    private static String text(Config config, String key) {
        return config.getOptionalValue(key, String.class)
                .orElseThrow(() -> new IllegalArgumentException("the setting `" + key + "` is missing"));
    }
}
