package sharinghub.portal;

import io.helidon.config.mp.MpConfigSources;
import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.portal.design.Destination;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.Session;
import sharinghub.portal.signin.Sessions;
import sharinghub.portal.signin.SignedIn;

/**
 * The portal's roof over some pages, on a real socket, without Keycloak: sessions are begun by the test itself. Its clock
 * stands still until moved.
 */
final class RunningPortal implements AutoCloseable {

    static final AgencyId POLICE = new AgencyId("brockmere-police");
    static final List<Destination> NAVIGATION = List.of(
            new Destination("Home", "/home", Set.of(Role.values())),
            new Destination("Meetings", "/meetings", Set.of(Role.COORDINATOR, Role.CHAIR)));

    final URI address;
    final Sessions sessions;
    final MovedClock clock = new MovedClock();

    private final Server server;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    RunningPortal(List<Object> pages) throws IOException {
        this(pages, () -> false);
    }

    /** @param logAlarm whether the hub has contradicted itself by then */
    RunningPortal(List<Object> pages, BooleanSupplier logAlarm) throws IOException {
        this(pages, logAlarm, freePort());
    }

    private RunningPortal(List<Object> pages, BooleanSupplier logAlarm, int port) {
        address = URI.create("http://localhost:" + port);
        sessions = new Sessions(new SecureRandom(), clock, who -> {});
        PortalApplication application = new PortalApplication(
                new PortalApplication.Look("Brockmere Community Safety Partnership", "#1d3f5e", true, NAVIGATION),
                new PortalApplication.Addresses(address, URI.create("http://localhost:8180/realms/brockmere")),
                sessions,
                logAlarm,
                pages);
        server = Server.builder()
                .config(ConfigProviderResolver.instance()
                        .getBuilder()
                        .addDefaultSources()
                        .withSources(MpConfigSources.create(Map.of(
                                "config_ordinal",
                                "1000",
                                "server.host",
                                "127.0.0.1",
                                "server.port",
                                "" + port,
                                "server.sockets.0.port",
                                "0")))
                        .build())
                .addApplication(application)
                .build()
                .start();
    }

    /** For pages that are only looked at. */
    static Sessions noSessions() {
        return new Sessions(new SecureRandom(), new MovedClock(), who -> {});
    }

    /** Begins a session as Keycloak's answer would, and gives the cookie that goes with it. */
    Visitor signIn(Role... roles) {
        return signIn(() -> new HubToken.Held.Good("not asked for"), roles);
    }

    Visitor signIn(HubToken hub, Role... roles) {
        SignedIn who = new SignedIn(
                UUID.fromString("7b8d3f0e-6d1f-4f0e-9a59-5f5f1f9f0a01"),
                "Ross Field",
                "Response officer",
                POLICE,
                Optional.empty(),
                Set.of(roles),
                hub);
        String number = sessions.begin(who, "id token");
        return new Visitor(number, sessions.use(number).orElseThrow());
    }

    /** A person with a session of their own. */
    record Visitor(String number, Session session) {}

    HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    HttpRequest.Builder askAs(Visitor visitor, String path) {
        return ask(path).header("Cookie", BrowserCookie.ofSession(address).name() + "=" + visitor.number());
    }

    /** A form as our own page would send it, all headers and the token included. */
    HttpRequest.Builder sendAs(Visitor visitor, String path, String fields) {
        return askAs(visitor, path)
                .header("Origin", address.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "form-token=" + visitor.session().formToken() + (fields.isEmpty() ? "" : "&" + fields)));
    }

    HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        browser.close();
        server.stop();
    }

    /** A clock the test moves. */
    static final class MovedClock implements java.time.InstantSource {

        private volatile Instant now = Instant.parse("2026-11-23T09:27:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }
}
