package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import sharinghub.keys.SecretBytes;

/**
 * One agency's own store: sealed rows by kind and id, neither of which can be read on the disk. Every write is durable when
 * the method returns.
 */
public final class PortalStore implements AutoCloseable {

    private static final String SHUT_DOWN_WELL = "08006";
    private static final String NAMED = "name of ";
    private static final String OWNER = "owner";

    private final EmbeddedDataSource database;
    private final RowPlaces places;
    private final RowCipher cipher;

    private PortalStore(EmbeddedDataSource database, RowPlaces places, RowCipher cipher) {
        this.database = database;
        this.places = places;
        this.cipher = cipher;
    }

    /**
     * Opens the store in that folder, or makes it. Under a key other than the one it was made with nothing in it could be
     * found, pins included, so it is refused.
     *
     * @param key 32 bytes from the agency's keyring; the store becomes its owner
     */
    public static PortalStore open(Path folder, SecretBytes key, SecureRandom chance) throws IOException {
        RowPlaces places = new RowPlaces(key);
        RowCipher cipher = new RowCipher(key, chance);
        if (!Files.exists(folder)) {
            Path aside = folder.resolveSibling(folder.getFileName() + ".new");
            delete(aside);
            Files.createDirectories(folder.toAbsolutePath().getParent());
            EmbeddedDataSource fresh = at(aside, true);
            migrate(fresh);
            new PortalStore(fresh, places, cipher).keep(OWNER, OWNER, OWNER.getBytes(UTF_8));
            shutDown(fresh);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        EmbeddedDataSource database = at(folder, false);
        migrate(database);
        PortalStore store = new PortalStore(database, places, cipher);
        if (store.find(OWNER, OWNER).isEmpty()) {
            store.close();
            throw new IOException(folder + " was made under another key of the agency, under which it would look empty."
                    + " Put back the keyring it was made with");
        }
        return store;
    }

    /** Keeps a text under that kind and id, in place of what was there. */
    void keep(String kind, String id, byte[] text) {
        String place = places.place(kind, id);
        byte[] row = cipher.seal(kind, id, text);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (change(connection, place, row) == 0) {
                add(connection, place, places.shelf(kind), cipher.seal(NAMED + kind, place, id.getBytes(UTF_8)), row);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new StoreBroken("the portal's store took no row of kind `" + kind + "`", e);
        }
    }

    /** The text under that kind and id, if one is kept. */
    Optional<byte[]> find(String kind, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select sealed from kept where place = ?")) {
            query.setString(1, places.place(kind, id));
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(cipher.open(kind, id, found.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreBroken("the portal's store gave no row of kind `" + kind + "`", e);
        }
    }

    /** The ids of that kind that begin so, in order. */
    List<String> ids(String kind, String beginning) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select place, name from kept where shelf = ?")) {
            query.setString(1, places.shelf(kind));
            List<String> ids = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    ids.add(new String(cipher.open(NAMED + kind, found.getString(1), found.getBytes(2)), UTF_8));
                }
            }
            return ids.stream().filter(id -> id.startsWith(beginning)).sorted().toList();
        } catch (SQLException e) {
            throw new StoreBroken("the portal's store gave no ids of kind `" + kind + "`", e);
        }
    }

    /** Forgets what is kept under that kind and id, if anything is. */
    void drop(String kind, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from kept where place = ?")) {
            delete.setString(1, places.place(kind, id));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new StoreBroken("the portal's store did not drop a row of kind `" + kind + "`", e);
        }
    }

    /** Shuts the database down, not Derby itself: other agencies' stores in this process go on. */
    @Override
    public void close() {
        shutDown(database);
        cipher.close();
    }

    private static int change(Connection connection, String place, byte[] row) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update kept set sealed = ? where place = ?")) {
            update.setBytes(1, row);
            update.setString(2, place);
            return update.executeUpdate();
        }
    }

    private static void add(Connection connection, String place, String shelf, byte[] name, byte[] row)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into kept (place, shelf, name, sealed) values (?, ?, ?, ?)")) {
            insert.setString(1, place);
            insert.setString(2, shelf);
            insert.setBytes(3, name);
            insert.setBytes(4, row);
            insert.executeUpdate();
        }
    }

    private static EmbeddedDataSource at(Path folder, boolean create) {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(folder.toAbsolutePath().toString());
        if (create) {
            database.setCreateDatabase("create");
        }
        return database;
    }

    private static void migrate(EmbeddedDataSource database) throws IOException {
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:sharinghub/portal/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            shutDown(database);
            throw new IOException(
                    database.getDatabaseName() + " was made by another build of the portal, which this one cannot read."
                            + " Start that build again; for a demonstration, begin afresh with `./hub demo --reset`",
                    e);
        }
    }

    private static void shutDown(EmbeddedDataSource database) {
        EmbeddedDataSource end = new EmbeddedDataSource();
        end.setDatabaseName(database.getDatabaseName());
        end.setShutdownDatabase("shutdown");
        try (Connection none = end.getConnection()) {
            throw new StoreBroken("the portal's store did not shut down");
        } catch (SQLException e) {
            if (!SHUT_DOWN_WELL.equals(e.getSQLState())) {
                throw new StoreBroken("the portal's store did not shut down", e);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
