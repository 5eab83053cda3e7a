package sharinghub.hub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import sharinghub.agency.AgencyId;
import sharinghub.keys.TrustedServers;

/**
 * Looks at every setting a partnership edits before anything starts, so that a wrong one is one sentence with its name
 * ({@link CannotStart}) and nothing has been opened yet. A name under {@code hub.} that is none of ours is refused: somebody
 * meant something by it.
 */
record SettingsCheck(Config settings) {

    /** Throws when its value does not fit. */
    @FunctionalInterface
    private interface Reading {
        void of(SettingsCheck all, String value) throws IOException, GeneralSecurityException;
    }

    /**
     * What a setting must be.
     *
     * @param name as it stands in the file
     * @param fits what fits, for the sentence
     */
    private record Rule(String name, String fits, Reading reading) {}

    private static final String OURS = "hub.";
    private static final String OWN_KEY = "server.tls.private-key.keystore.";
    private static final String TRUSTED = "server.tls.trust.keystore.";
    private static final String CONFIRMED = "hub.clock-confirmed";
    private static final String OVERSIGHT = "hub.oversight";
    private static final String POLICY = "hub.log.policy";
    private static final Set<String> OPTIONAL = Set.of(CONFIRMED, OVERSIGHT, POLICY);
    private static final String WAIT = "a duration of a second or more, such as `PT1H`";
    private static final String PORT = "a whole number from 0 to 65535, of a port that no other program listens on";
    private static final String FOLDER = "a folder that the hub may read";

    private static final List<Rule> RULES = List.of(
            new Rule("server.host", "an address of this machine", (all, value) -> address(value)),
            new Rule("server.port", PORT, (all, value) -> all.free("server.host", value)),
            new Rule("server.sockets.0.port", PORT, (all, value) -> all.free("server.sockets.0.host", value)),
            new Rule(
                    OWN_KEY + "resource.path",
                    "a PKCS#12 file with the hub's key under the alias `own`, opened by `" + OWN_KEY + "passphrase`",
                    (all, value) -> require(all.store(OWN_KEY, value).isKeyEntry("own"))),
            new Rule(
                    TRUSTED + "resource.path",
                    "a PKCS#12 file with at least one authority, opened by `" + TRUSTED + "passphrase`",
                    (all, value) -> require(all.store(TRUSTED, value).size() > 0)),
            new Rule(
                    "server.tls.manager.patience.read-timeout",
                    "a duration such as `PT40S`",
                    (all, value) -> Duration.parse(value)),
            new Rule(
                    "javax.sql.DataSource.hub.maximumPoolSize",
                    "a whole number of 2 or more",
                    (all, value) -> require(Integer.parseInt(value) >= 2)),
            new Rule("hub.data", "a folder", (all, value) -> place(value)),
            new Rule("hub.log.name", "a name", (all, value) -> require(!value.isBlank())),
            new Rule("hub.log.key", "a file", (all, value) -> place(value)),
            new Rule(
                    "hub.log.erase-after",
                    "a period of at least a day such as `P10Y` (years, months, days), or `never`",
                    (all, value) -> KeptFor.of(value)),
            new Rule(
                    POLICY,
                    "a file that names this log and its witnesses (C2SP tlog-policy)",
                    (all, value) -> new LogPolicyFile(Path.of(value)).read()),
            new Rule("hub.log.witness-grace", WAIT, (all, value) -> length(value)),
            new Rule("hub.log.witness-alarm", WAIT, (all, value) -> length(value)),
            new Rule("hub.storage-key", "a file", (all, value) -> place(value)),
            new Rule(CONFIRMED, "a day such as `2026-11-23`", (all, value) -> LocalDate.parse(value)),
            new Rule(OVERSIGHT, "agencies by their short names, with commas", (all, value) -> all.agencies(OVERSIGHT)),
            new Rule(
                    "hub.self-check-hour",
                    "an hour of the day (UTC), from 0 to 23",
                    (all, value) -> require(Integer.parseInt(value) >= 0 && Integer.parseInt(value) <= 23)),
            new Rule("hub.registers", FOLDER, (all, value) -> folder(value)),
            new Rule("hub.forums", FOLDER, (all, value) -> folder(value)),
            new Rule("hub.agencies", FOLDER, (all, value) -> folder(value)),
            new Rule(
                    "hub.issuers",
                    "a list, each entry an issuer, one blank, and the https address of its keys",
                    (all, value) -> HubWiring.places(all.settings.getValues("hub.issuers", String.class))),
            new Rule(
                    "hub.issuers-trust",
                    "a PEM file with the authorities of the servers in `hub.issuers`",
                    (all, value) -> TrustedServers.of(Path.of(value))));

    /** @throws CannotStart for the first setting that does not fit */
    void pass() {
        refuseUnknown();
        for (Rule rule : RULES) {
            Optional<String> value =
                    settings.getOptionalValues(rule.name(), String.class).map(values -> String.join(",", values));
            if (value.isPresent()) {
                pass(rule, value.get());
            } else if (!OPTIONAL.contains(rule.name())) {
                throw new CannotStart("The setting `" + rule.name() + "` is missing: give it " + rule.fits() + ".");
            }
        }
    }

    /** Every setting that is looked at, in the order of their names. */
    static SortedSet<String> names() {
        return RULES.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void pass(Rule rule, String value) {
        try {
            rule.reading().of(this, value);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new CannotStart(
                    "The setting `" + rule.name() + "` must be " + rule.fits() + ", and `" + value + "` is not ("
                            + CannotStart.inShort(e) + "): mend it and start again.",
                    e);
        }
    }

    private void refuseUnknown() {
        Set<String> known = names();
        StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.replaceFirst("\\.\\d+$", "")) // an entry of a list
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotStart("There is no setting `" + name + "`. These are: "
                            + known.stream()
                                    .filter(each -> each.startsWith(OURS))
                                    .map(each -> "`" + each + "`")
                                    .collect(Collectors.joining(", "))
                            + ".");
                });
    }

    private KeyStore store(String under, String file) throws IOException, GeneralSecurityException {
        char[] passphrase = settings.getOptionalValue(under + "passphrase", String.class)
                .orElse("")
                .toCharArray();
        return KeyStore.getInstance(Path.of(file).toFile(), passphrase);
    }

    /** Helidon only logs that it could not listen, and ends as if all were well. */
    private void free(String host, String port) throws IOException {
        InetAddress address = InetAddress.getByName(settings.getValue(host, String.class));
        new ServerSocket(Integer.parseInt(port), 1, address).close();
    }

    private static void address(String host) throws UnknownHostException {
        InetAddress.getByName(host);
    }

    private void agencies(String setting) {
        settings.getValues(setting, String.class).forEach(AgencyId::new);
    }

    private static void place(String path) {
        require(Path.of(path).getFileName() != null);
    }

    private static void length(String duration) {
        require(Duration.parse(duration).compareTo(Duration.ofSeconds(1)) >= 0);
    }

    private static void folder(String path) throws IOException {
        Files.list(Path.of(path)).close();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
