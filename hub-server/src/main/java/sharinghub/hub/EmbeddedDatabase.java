package sharinghub.hub;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Derby database inside this process, in one folder.
 *
 * <p>Derby never again opens a database whose first creation was cut short. So it is created in a side folder, brought to
 * the disk and then renamed: at any moment there is a whole database or none. The portal's `PortalStore` does the same: its twin.
 *
 * @param folder where it stands, or will
 */
record EmbeddedDatabase(Path folder) {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());
    private static final String SCHEME = "jdbc:derby:";
    /** How Derby says that it once opened the file of a table for reading only. */
    private static final String READ_ONLY_TABLE = "40XD1";
    /** How Derby says that it has shut a database down: always as an exception. */
    private static final String SHUT_DOWN = "08006";

    /** Whether an address is one of ours; anything else is a server's. */
    static boolean isMeantBy(String jdbcUrl) {
        return jdbcUrl.startsWith(SCHEME);
    }

    /** The database of an address of the form {@code jdbc:derby:folder}, without attributes. */
    static EmbeddedDatabase of(String jdbcUrl) {
        String folder = jdbcUrl.substring(SCHEME.length());
        if (folder.isEmpty() || folder.contains(";") || folder.contains(":")) {
            throw new CannotStart("The database address `" + jdbcUrl
                    + "` is not of the form `jdbc:derby:folder`: give the folder alone, without attributes.");
        }
        return new EmbeddedDatabase(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Creates the database unless it is there. */
    void createIfAbsent() {
        if (Files.exists(folder)) {
            return;
        }
        Path side = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            Files.createDirectories(parent()); // without it Derby would create a database called "null" elsewhere
            deleteTree(side); // what a kill may have left
            DriverManager.getConnection(SCHEME + side + ";create=true").close();
            new EmbeddedDatabase(side).shutDown();
            forceTree(side);
            Files.move(side, folder, StandardCopyOption.ATOMIC_MOVE);
            force(parent());
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "The database could not be created in `" + folder + "` (" + CannotStart.inShort(e)
                            + "): free some space there or mend its rights, then start again.",
                    e);
        }
    }

    /** Shuts this database down, not the engine: another one in this process goes on. Does nothing if it is not open. */
    void shutDown() throws SQLException {
        try {
            DriverManager.getConnection(SCHEME + folder + ";shutdown=true").close();
        } catch (SQLException e) {
            boolean wasNotOpen = "08004".equals(e.getSQLState()) || "XJ004".equals(e.getSQLState());
            if (!SHUT_DOWN.equals(e.getSQLState()) && !wasNotOpen) {
                throw e;
            }
        }
    }

    /**
     * Ends Derby's refusal to write. When it opens a database, or the file of one table, and may not write it just then, it
     * opens it for reading only, and keeps to that for as long as the database stays open. So the database is shut down;
     * whoever connects next opens it anew. Does nothing while all of it may be written, nor while it cannot be opened.
     *
     * @param trouble what a transaction that failed has thrown, if one has
     */
    void letGoIfReadOnly(@Nullable Throwable trouble) {
        try {
            if (isOfAReadOnlyTable(trouble) || isReadOnly()) {
                shutDown();
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database cannot be opened yet", e);
        }
    }

    private boolean isReadOnly() throws SQLException {
        try (Connection connection = DriverManager.getConnection(SCHEME + folder)) {
            return connection.isReadOnly();
        }
    }

    private static boolean isOfAReadOnlyTable(@Nullable Throwable trouble) {
        for (Throwable each = trouble; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && READ_ONLY_TABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private Path parent() {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new CannotStart("The root of the file system cannot be the database's folder.");
        }
        return parent;
    }

    private static void forceTree(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                force(each);
            }
        }
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @org.jspecify.annotations.Nullable IOException thrown)
                    throws IOException {
                if (thrown != null) {
                    throw thrown;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
