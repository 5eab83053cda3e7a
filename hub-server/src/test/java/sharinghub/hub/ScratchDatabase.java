package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.Leftovers;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.reference.Hash;

/**
 * The hub's own tables in a real database of the test's own, without Helidon: what a ledger runs over in tests. Derby, or
 * PostgreSQL where {@link PostgresServer#isWanted()}.
 */
public final class ScratchDatabase implements Transactions, AutoCloseable {

    private static final String PATIENCE = "sharinghub.scratch.connection-patience-ms";

    private final String jdbcUrl;
    private final Optional<EmbeddedDatabase> embedded;
    private final HikariDataSource connections;
    private final WatchedConnections watched;
    private final EntityManagerFactory entities;

    private ScratchDatabase(
            String jdbcUrl,
            Optional<EmbeddedDatabase> embedded,
            WatchedConnections watched,
            UnaryOperator<DataSource> over) {
        new Schema(jdbcUrl, "hub", "").migrate();
        int patience = Integer.getInteger(PATIENCE, 5_000);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername("hub");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionTimeout(patience);
        this.jdbcUrl = jdbcUrl;
        this.embedded = embedded;
        this.watched = watched;
        this.connections = new HikariDataSource(pool);
        this.entities = Persistence.createEntityManagerFactory(
                "hub",
                Map.of(
                        "eclipselink.target-server", "None",
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", over.apply(connections)));
        entities.unwrap(ServerSession.class).getLogin().setDelayBetweenConnectionAttempts(patience);
    }

    /** Opens the database that belongs to that folder, or makes it. Without PostgreSQL on the machine, the test is skipped. */
    public static ScratchDatabase in(Path folder) {
        WatchedConnections watched = new WatchedConnections();
        return open(folder, watched, watched::over);
    }

    /** The same, with these connections in place of the pool's own; nobody remembers its statements. */
    public static ScratchDatabase in(Path folder, UnaryOperator<DataSource> over) {
        return open(folder, new WatchedConnections(), over);
    }

    /** Opens a database of the server, which a hub may be using beside. */
    static ScratchDatabase at(String jdbcUrl) {
        WatchedConnections watched = new WatchedConnections();
        return at(jdbcUrl, watched, watched::over);
    }

    private static ScratchDatabase at(String jdbcUrl, WatchedConnections watched, UnaryOperator<DataSource> over) {
        return new ScratchDatabase(jdbcUrl, Optional.empty(), watched, over);
    }

    private static ScratchDatabase open(Path folder, WatchedConnections watched, UnaryOperator<DataSource> over) {
        if (PostgresServer.isWanted()) {
            assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed on this machine");
            return at(PostgresServer.jdbcUrl(nameFor(folder)), watched, over);
        }
        EmbeddedDatabase derby = new EmbeddedDatabase(folder.resolve("database"));
        derby.createIfAbsent();
        return new ScratchDatabase("jdbc:derby:" + derby.folder(), Optional.of(derby), watched, over);
    }

    /** What makes a process started by a test wait only so long for a connection: milliseconds, 250 at least. */
    public static String withConnectionPatience(int milliseconds) {
        return "-D" + PATIENCE + "=" + milliseconds;
    }

    private static String nameFor(Path folder) {
        return "of_"
                + Hash.of(folder.toAbsolutePath().toString().getBytes(UTF_8))
                        .toString()
                        .substring(0, 32);
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        EntityManager rows = entities.createEntityManager();
        try {
            EntityTransaction transaction = rows.getTransaction();
            transaction.begin();
            T result;
            try {
                result = work.apply(rows);
            } catch (Throwable thrown) {
                transaction.rollback();
                throw thrown;
            }
            transaction.commit();
            return result;
        } finally {
            rows.close();
        }
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return write(work);
    }

    /** What rewrites the space of erased entries, as in the hub. */
    public Leftovers leftovers() {
        return new ErasedSpace(jdbcUrl, "hub", "");
    }

    @Override
    public void afterTrouble(@Nullable Throwable trouble) {
        embedded.ifPresent(database -> database.letGoIfReadOnly(trouble));
    }

    /** The statements that went to the database while this was done, by whomever, in order. */
    public List<String> statements(Runnable work) {
        int before = watched.statements().size();
        work.run();
        List<String> all = watched.statements();
        return all.subList(before, all.size());
    }

    /** A connection of the pool, for a program without JPA. */
    public Connection connection() throws SQLException {
        return connections.getConnection();
    }

    /** Behind everybody's back. */
    public int execute(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The one number of a query, as it is on the disk. */
    public long number(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The same check as at the hub's start. */
    public static void checkEntityRules(EntityManagerFactory entities) {
        EntityRules.check(entities);
    }

    /** What JPA makes of the entities. */
    public EntityManagerFactory entities() {
        return entities;
    }

    @Override
    public void close() throws SQLException {
        entities.close();
        connections.close();
        if (embedded.isPresent()) {
            embedded.get().shutDown();
        }
    }
}
