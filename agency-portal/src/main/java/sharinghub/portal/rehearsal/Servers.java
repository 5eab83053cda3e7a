package sharinghub.portal.rehearsal;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharinghub.portal.PortalServer;
import sharinghub.portal.keyring.KeyringUnusable;

/** Keycloak, hub and portal as the demonstration runs them: real, on loopback, side by side. */
final class Servers implements AutoCloseable {

    private final Path root;
    private final Borough borough;
    private final Ports ports;
    private final Deque<Server> running = new ArrayDeque<>();
    private boolean closing;
    private @Nullable PortalServer portal;
    private @Nullable Server hub;

    Servers(Path root, Borough borough, Ports ports) {
        this.root = root;
        this.borough = borough;
        this.ports = ports;
    }

    /** Starts Keycloak; it comes up while others start. */
    Server keycloak() throws IOException {
        return start(
                "Keycloak",
                List.of(
                        root.resolve("config/keycloak/run").toString(),
                        borough.keycloak().toString(),
                        Integer.toString(ports.keycloak()),
                        Integer.toString(ports.keycloakTls()),
                        Integer.toString(ports.keycloakAdmin())),
                Map.of(
                        "KEYCLOAK_ADMIN_SECRET", borough.secret("keycloak-setup"),
                        "KEYCLOAK_KEYSTORE_PASSWORD", borough.secret("keycloak-keystore"),
                        "JAVA_HOME", System.getProperty("java.home")),
                borough.keycloak(),
                borough.log("keycloak"));
    }

    /** The hub's process. */
    long hubPid() {
        return Objects.requireNonNull(hub, "the hub was started").pid();
    }

    /** Starts the hub. */
    Server hub() throws IOException {
        hub = start(
                "The hub",
                java(
                        hubSettings(),
                        "hub-server/target/hub-server.jar",
                        root.resolve("config/hub.yaml").toString()),
                Map.of(),
                root,
                borough.log("hub"));
        return hub;
    }

    private Map<String, String> hubSettings() throws IOException {
        return Map.ofEntries(
                entry("server.host", "127.0.0.1"),
                entry("server.port", Integer.toString(ports.hub())),
                entry("server.sockets.0.port", Integer.toString(ports.hubAdmin())),
                // whoever starts the demonstration again after days is the operator who looked at a clock
                entry("hub.clock-confirmed", LocalDate.now(ZoneOffset.UTC).toString()),
                entry("hub.data", borough.hub().toString()),
                entry("hub.log.name", borough.logName()),
                entry("hub.log.key", borough.logKey().toString()),
                entry("hub.log.policy", borough.logPolicy().toString()),
                entry("hub.storage-key", borough.storageKey().toString()),
                entry("hub.agencies", borough.agencyRows().toString()),
                entry(
                        "hub.issuers-trust",
                        borough.pki().resolve("authority.pem").toString()),
                entry(
                        "server.tls.private-key.keystore.resource.path",
                        borough.pki().resolve("hub.p12").toString()),
                entry(
                        "server.tls.trust.keystore.resource.path",
                        borough.pki().resolve("trust.p12").toString()),
                entry(
                        "hub.issuers.0",
                        Demonstration.issuer(ports) + " " + Demonstration.backChannel(ports)
                                + "/protocol/openid-connect/certs"));
    }

    /** Starts the portal that hosts all seven agencies, in this process: the rehearsal works with its offices. */
    PortalServer portal() throws IOException, KeyringUnusable {
        portalSettings().forEach(System::setProperty);
        portal = PortalServer.start(root.resolve("config/portal.yaml"));
        return portal;
    }

    private Map<String, String> portalSettings() throws IOException {
        return Map.ofEntries(
                entry("server.host", "127.0.0.1"),
                entry("server.port", Integer.toString(ports.portal())),
                entry("server.sockets.0.port", Integer.toString(ports.portalAdmin())),
                entry("portal.address", Demonstration.portal(ports).toString()),
                entry("portal.hub", "https://localhost:" + ports.hub()),
                entry("portal.log-key", Files.readString(borough.logPublicKey()).strip()),
                entry("portal.log-policy", borough.logPolicy().toString()),
                entry("portal.witness.key", borough.witnessKey().toString()),
                entry("portal.witness.name", Borough.WITNESS_NAME),
                entry("portal.witness.folder", borough.witness().toString()),
                entry("portal.witness.interval", "PT2S"),
                entry("portal.partners", borough.agencyRows().toString()),
                entry("portal.keyrings", borough.keyrings().toString()),
                entry("portal.stores", borough.portal().toString()),
                entry("portal.keycloak.issuer", Demonstration.issuer(ports)),
                entry("portal.keycloak.back-channel", Demonstration.backChannel(ports)),
                entry(
                        "portal.keycloak.trust",
                        borough.pki().resolve("authority.pem").toString()),
                entry("portal.demonstration.password", Borough.PASSWORD));
    }

    /** Where each says that it is ready. */
    URI keycloakHealth() {
        return URI.create("http://localhost:" + ports.keycloakAdmin() + "/health/ready");
    }

    URI hubHealth() {
        return URI.create("http://localhost:" + ports.hubAdmin() + "/health/ready");
    }

    /** Nothing is started any more once everything is being stopped: it would outlive us. */
    private Server start(String name, List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        synchronized (running) {
            if (closing) {
                throw new IOException("the demonstration is stopping");
            }
            Server server = Server.start(name, command, environment, folder, log);
            running.push(server);
            return server;
        }
    }

    private List<String> java(Map<String, String> properties, String jar, String settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", root.resolve(jar).toString(), settings));
        return command;
    }

    /** Stops all, the last started first. */
    @Override
    public void close() {
        synchronized (running) {
            closing = true;
            PortalServer open = portal;
            portal = null;
            if (open != null) {
                open.close();
            }
            while (!running.isEmpty()) {
                running.pop().close();
            }
        }
    }
}
