package sharinghub.hub;

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
import java.util.Map;
import java.util.function.Function;
import sharinghub.hub.auditlog.Transactions;

/** The hub's own tables in a real Derby of the test's own, without Helidon: what a ledger runs over in tests. */
public final class ScratchDatabase implements Transactions, AutoCloseable {

    private final EmbeddedDatabase database;
    private final HikariDataSource connections;
    private final EntityManagerFactory entities;

    private ScratchDatabase(EmbeddedDatabase database) {
        String jdbcUrl = "jdbc:derby:" + database.folder();
        database.createIfAbsent();
        new Schema(jdbcUrl, "hub", "").migrate();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername("hub");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionTimeout(5_000);
        this.database = database;
        this.connections = new HikariDataSource(pool);
        this.entities = Persistence.createEntityManagerFactory(
                "hub",
                Map.of(
                        "eclipselink.target-server", "None",
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", connections));
    }

    /** Opens the database in that folder's {@code database}, or makes it. */
    public static ScratchDatabase in(Path folder) {
        return new ScratchDatabase(new EmbeddedDatabase(folder.resolve("database")));
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
        database.shutDown();
    }
}
