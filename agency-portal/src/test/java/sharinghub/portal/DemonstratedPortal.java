package sharinghub.portal;

import io.helidon.config.mp.MpConfigSources;
import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.keycloak.RunningKeycloak;
import sharinghub.keys.CertificateAuthority;
import sharinghub.keys.IssuedCertificate;
import sharinghub.keys.LogSigningKey;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringFolder;
import sharinghub.portal.partners.AgencyPeople;
import sharinghub.portal.partners.StaffMember;

/** The whole portal, started from its settings, for two agencies and beside a real Keycloak; no hub listens. */
final class DemonstratedPortal implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static final Path CONFIG =
            Path.of(System.getProperty("sharinghub.root")).resolve("config");

    private static final SequencedMap<AgencyId, String> AGENCIES = new LinkedHashMap<>();

    static {
        AGENCIES.put(new AgencyId("brockmere-police"), "Brockmere Police");
        AGENCIES.put(new AgencyId("safe-harbour"), "Safe Harbour");
    }

    private final URI address;
    private final RunningKeycloak keycloak;
    private final Portal portal;
    private final Server server;

    private DemonstratedPortal(URI address, RunningKeycloak keycloak, Portal portal, Server server) {
        this.address = address;
        this.keycloak = keycloak;
        this.portal = portal;
        this.server = server;
    }

    static DemonstratedPortal start(Path folder) throws Exception {
        SecureRandom chance = new SecureRandom();
        Files.createDirectory(folder.resolve("partners"));
        CertificateAuthority authority =
                CertificateAuthority.create("Test authority", Duration.ofHours(2), InstantSource.system(), chance);
        IssuedCertificate keycloakTls = authority.forServer("keycloak", Duration.ofHours(2));
        String realm = Files.readString(RunningKeycloak.realmFile());
        RunningKeycloak keycloak = RunningKeycloak.start("portal-tests", issuer -> realm, keycloakTls);
        int port = freePort();
        URI address = URI.create("http://localhost:" + port);
        try (AgencyPeople people = AgencyPeople.of(
                keycloak.server(),
                "brockmere",
                RunningKeycloak.SETUP_CLIENT,
                keycloak.setupSecret(),
                keycloakTls.tls())) {
            for (AgencyId agency : AGENCIES.keySet()) {
                KeyringFolder keys =
                        new KeyringFolder(folder.resolve("keyrings").resolve(agency.text()));
                keys.make(agency, authority.forPortal(agency, Duration.ofHours(2)), chance);
                try (AgencyKeyring keyring = keys.open(agency)) {
                    people.connectPortal(
                            RunningKeycloak.portalClientFile(),
                            agency,
                            address.resolve("/signed-in/" + agency),
                            address.resolve("/signed-out"),
                            keyring.token());
                }
            }
            admit(people, "ross.field", "Ross", "Field", "Response officer", "brockmere-police", Role.PRACTITIONER);
            admit(people, "helen.marlow", "Helen", "Marlow", "Detective inspector", "brockmere-police", Role.CHAIR);
            admit(people, "meera.joshi", "Meera", "Joshi", "Idva", "safe-harbour", Role.PRACTITIONER);
        }
        Path trust = Files.writeString(folder.resolve("authority.pem"), pem(authority));
        Config config = ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(MpConfigSources.create(settings(folder, port, address, keycloak, trust)))
                .build();
        Portal portal = Portal.open(PortalSettings.of(config), chance, InstantSource.system());
        Server server = Server.builder()
                .config(config)
                .addApplication(portal.application())
                .build()
                .start();
        return new DemonstratedPortal(address, keycloak, portal, server);
    }

    private static Map<String, String> settings(
            Path folder, int port, URI address, RunningKeycloak keycloak, Path trust) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("config_ordinal", "1000");
        settings.put("server.port", "" + port);
        settings.put("server.sockets.0.port", "0");
        settings.put("portal.address", address.toString());
        settings.put("portal.partnership", "Brockmere Community Safety Partnership");
        settings.put("portal.brand", "#1d3f5e");
        settings.put("portal.hub", "https://localhost:1");
        settings.put(
                "portal.log-key",
                LogSigningKey.generate("example.org/log", new SecureRandom())
                        .verifyingKey()
                        .toString());
        settings.put("portal.partners", folder.resolve("partners").toString());
        settings.put("portal.forums", CONFIG.resolve("forums").toString());
        settings.put("portal.registers", CONFIG.resolve("registers").toString());
        settings.put("portal.keyrings", folder.resolve("keyrings").toString());
        settings.put("portal.stores", folder.resolve("stores").toString());
        int place = 0;
        for (Map.Entry<AgencyId, String> agency : AGENCIES.entrySet()) {
            settings.put("portal.agencies." + place++, agency.getKey() + " " + agency.getValue());
        }
        settings.put("portal.keycloak.issuer", keycloak.issuer());
        settings.put("portal.keycloak.back-channel", keycloak.backChannel().toString());
        settings.put("portal.keycloak.trust", trust.toString());
        settings.put(
                "portal.demonstration.people",
                CONFIG.resolve("rehearsal/people.json").toString());
        settings.put("portal.demonstration.password", PASSWORD);
        return settings;
    }

    private static void admit(
            AgencyPeople people, String username, String first, String last, String post, String agency, Role role) {
        people.admit(
                new StaffMember(username, first, last, post, new AgencyId(agency), Optional.empty(), Set.of(role)),
                PASSWORD);
    }

    private static String pem(CertificateAuthority authority) throws Exception {
        StringWriter pem = new StringWriter();
        pem.write("-----BEGIN CERTIFICATE-----\n");
        pem.write(java.util.Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(authority.certificate().getEncoded()));
        pem.write("\n-----END CERTIFICATE-----\n");
        return pem.toString();
    }

    URI address() {
        return address;
    }

    /** From the portal's own link through Keycloak's form to wherever that leads. */
    HttpResponse<String> signIn(StepBrowser browser, String agency, String username)
            throws IOException, InterruptedException {
        HttpResponse<String> form = browser.get(address.resolve("/sign-in/" + agency));
        Document page = Jsoup.parse(form.body());
        URI action = URI.create(page.expectFirst("form#kc-form-login").attr("action"));
        return browser.post(action, Map.of("username", username, "password", PASSWORD));
    }

    /** The same, but stops with the address to which Keycloak sends the browser back. */
    Optional<URI> signInUntilTheWayBack(StepBrowser browser, String agency, String username)
            throws IOException, InterruptedException {
        browser.stopBefore("/signed-in/");
        HttpResponse<String> last = signIn(browser, agency, username);
        return last.headers().firstValue("Location").map(URI::create);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.stop();
        portal.close();
        keycloak.close();
    }
}
