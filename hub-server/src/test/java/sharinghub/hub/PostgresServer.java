package sharinghub.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of this test run's own, as Debian packages it: one cluster in a folder that goes when the run ends, on
 * loopback, writing through to the disk as in life. It is started by the first test that wants it.
 *
 * <p>Tests run on it when {@code -Dsharinghub.store=postgresql} is given; a process that a test starts finds it by
 * {@link #forChildren()}.
 */
public final class PostgresServer {

    static final String USER = "hub";

    private static final String STORE = "sharinghub.store";
    private static final String PORT = "sharinghub.postgresql.port";

    private static Optional<PostgresServer> ofThisRun = Optional.empty();

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Whether this run is to use PostgreSQL instead of Derby. */
    public static boolean isWanted() {
        return "postgresql".equals(System.getProperty(STORE));
    }

    /** What a figure says of the database it was counted on: nothing of Derby. */
    public static String named() {
        return isWanted() ? ", on PostgreSQL" : "";
    }

    /** Whether PostgreSQL's programs are on this machine. */
    public static boolean isInstalled() {
        return installed().isPresent();
    }

    /** The server of this run, started if need be. */
    public static synchronized PostgresServer running() {
        if (ofThisRun.isEmpty()) {
            PostgresServer started = started();
            Runtime.getRuntime().addShutdownHook(new Thread(started::discard));
            ofThisRun = Optional.of(started);
        }
        return ofThisRun.get();
    }

    /** What makes a process started by a test use the same server. */
    public static List<String> forChildren() {
        return isWanted() ? List.of("-D" + STORE + "=postgresql", "-D" + PORT + "=" + port()) : List.of();
    }

    /** Address of a database of that name, which is made if it is not there. */
    static String jdbcUrl(String database) {
        String server = "jdbc:postgresql://127.0.0.1:" + port() + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres", USER, "");
                Statement statement = connection.createStatement();
                ResultSet there =
                        statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            if (!there.next()) {
                statement.execute("create database " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server + database;
    }

    /** Ends the server as a crash would: at once, with nothing brought in order first. */
    public void crash() {
        control("stop", "-m", "immediate");
    }

    /** Starts it again after {@link #crash}; it recovers from its write-ahead log. */
    public void start() {
        control("start", "-w", "-t", "120", "-l", folder.resolve("said.log").toString());
    }

    private static int port() {
        Integer ofParent = Integer.getInteger(PORT);
        return ofParent == null ? running().port : ofParent;
    }

    private static PostgresServer started() {
        Path programs = installed().orElseThrow(() -> new IllegalStateException("no PostgreSQL is installed"));
        try {
            Path folder = Files.createTempDirectory("sharinghub-postgresql");
            if (isRoot()) { // whom PostgreSQL refuses to run for
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            PostgresServer server = new PostgresServer(programs, folder, freePort());
            server.run("initdb", "--username", USER, "--auth", "trust", "--encoding", "UTF8", "--locale", "C");
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> installed() {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void control(String... how) {
        List<String> arguments = new ArrayList<>(
                List.of("-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder));
        arguments.addAll(List.of(how));
        run("pg_ctl", arguments.toArray(String[]::new));
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.addAll(List.of(
                programs.resolve(program).toString(),
                "-D",
                folder.resolve("cluster").toString()));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("postgresql", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(said));
            }
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discard() {
        crash();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.err.println("left in " + folder + ": " + e);
        }
    }
}
