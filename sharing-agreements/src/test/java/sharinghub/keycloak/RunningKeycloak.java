package sharinghub.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sharinghub.keys.IssuedCertificate;

/**
 * A real Keycloak on free ports of this machine, with the realm `brockmere` as {@code config/keycloak/} has it. It ends with
 * this process at the latest. The first start in a worktree fetches and prepares the distribution: allow minutes.
 */
public final class RunningKeycloak implements AutoCloseable {

    /** The client of the realm `master` that may set up people and portals. */
    public static final String SETUP_CLIENT = "sharing-hub-setup";

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String PASSPHRASE = "test";

    private final Process process;
    private final int http;
    private final int https;
    private final String setupSecret;

    private RunningKeycloak(Process process, int http, int https, String setupSecret) {
        this.process = process;
        this.http = http;
        this.https = https;
        this.setupSecret = setupSecret;
    }

    /**
     * Starts one with an empty database and waits until it answers.
     *
     * @param name   names the folder under {@code .keycloak/} that it runs in; one user at a time
     * @param realm  gives the realm to import, as JSON, for the issuer it will have
     * @param server its TLS certificate and key
     */
    public static RunningKeycloak start(String name, UnaryOperator<String> realm, IssuedCertificate server) {
        try {
            Path root = root();
            Path folder = Files.createDirectories(root.resolve(".keycloak").resolve(name));
            forgetDatabase(folder);
            List<Integer> ports = freePorts(3);
            Files.writeString(
                    Files.createDirectories(folder.resolve("import")).resolve("realm.json"),
                    realm.apply(issuer(ports.getFirst())));
            IssuedCertificate.write(
                    server.keyStore(PASSPHRASE.toCharArray()), PASSPHRASE.toCharArray(), folder.resolve("server.p12"));
            String secret = UUID.randomUUID().toString();
            List<String> command =
                    new ArrayList<>(List.of(root.resolve("config/keycloak/run").toString(), folder.toString()));
            ports.forEach(port -> command.add(port.toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keycloak.log").toFile());
            builder.environment().put("KEYCLOAK_ADMIN_SECRET", secret);
            builder.environment().put("KEYCLOAK_KEYSTORE_PASSWORD", PASSPHRASE);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            RunningKeycloak keycloak = new RunningKeycloak(builder.start(), ports.get(0), ports.get(1), secret);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            keycloak.untilReady(ports.get(2), folder.resolve("keycloak.log"));
            return keycloak;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Keycloak did not start", e);
        }
    }

    /** The realm file as it stands in {@code config/keycloak/}. */
    public static Path realmFile() {
        return root().resolve("config/keycloak/brockmere-realm.json");
    }

    /** The settings of a portal's client as they stand in {@code config/keycloak/}. */
    public static Path portalClientFile() {
        return root().resolve("config/keycloak/portal-client.json");
    }

    /** The realm's address as browsers reach it and as tokens spell it. */
    public String issuer() {
        return issuer(http);
    }

    private static String issuer(int http) {
        return "http://localhost:" + http + "/realms/brockmere";
    }

    /** Keycloak's address for servers. */
    public URI server() {
        return URI.create("https://localhost:" + https);
    }

    /** The realm's address for servers. */
    public URI backChannel() {
        return server().resolve("/realms/brockmere");
    }

    /** The secret of {@link #SETUP_CLIENT}. */
    public String setupSecret() {
        return setupSecret;
    }

    private void untilReady(int health, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("Keycloak ended while starting; see " + log);
            }
            if (ready(health)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException("Keycloak was not ready within " + PATIENCE.toMinutes() + " minutes; see " + log);
    }

    private static boolean ready(int health) {
        try {
            HttpURLConnection ask = (HttpURLConnection) URI.create("http://localhost:" + health + "/health/ready")
                    .toURL()
                    .openConnection();
            ask.setConnectTimeout(1_000);
            ask.setReadTimeout(5_000);
            try (InputStream answer = ask.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("\"UP\"");
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void forgetDatabase(Path folder) throws IOException {
        List<Path> databases;
        try (Stream<Path> files = Files.walk(folder)) {
            databases = files.filter(path -> path.toString().contains("/data/h2/"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : databases) {
            Files.delete(file);
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("sharinghub.root"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
