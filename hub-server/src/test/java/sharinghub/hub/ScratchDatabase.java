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
import sharinghub.hub.auditlog.Leftovers;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.reference.Hash;

/**
 * The hub's own tables in a real database of the test's own, without Helidon: what a ledger runs over in tests. Derby, or
 * PostgreSQL where {@link PostgresServer#isWanted()}.
 */
public final class ScratchDatabase implements Transactions, AutoCloseable {

    private final String jdbcUrl;
    private final Optional<EmbeddedDatabase> embedded;
    private final HikariDataSource connections;
    private final WatchedConnections watched = new WatchedConnections();
    private final EntityManagerFactory entities;

    private ScratchDatabase(String jdbcUrl, Optional<EmbeddedDatabase> embedded) {
        new Schema(jdbcUrl, "hub", "").migrate();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername("hub");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionTimeout(5_000);
        this.jdbcUrl = jdbcUrl;
        this.embedded = embedded;
        this.connections = new HikariDataSource(pool);
        this.entities = Persistence.createEntityManagerFactory(
                "hub",
                Map.of(
                        "eclipselink.target-server", "None",
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", watched.over(connections)));
    }

    /** Opens the database that belongs to that folder, or makes it. Without PostgreSQL on the machine, the test is skipped. */
    public static ScratchDatabase in(Path folder) {
        if (PostgresServer.isWanted()) {
            assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed on this machine");
            return new ScratchDatabase(PostgresServer.jdbcUrl(nameFor(folder)), Optional.empty());
        }
        EmbeddedDatabase derby = new EmbeddedDatabase(folder.resolve("database"));
        derby.createIfAbsent();
        return new ScratchDatabase("jdbc:derby:" + derby.folder(), Optional.of(derby));
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

    /** The statements that went to the database while this was done, by whomever, in order. */
    public List<String> statements(Runnable work) {
        int before = watched.statements().size();
        work.run();
        List<String> all = watched.statements();
        return all.subList(before, all.size());
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
