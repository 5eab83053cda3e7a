package sharinghub.hub.witnesses;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import sharinghub.hub.PostgresServer;

/**
 * A copy of a log's whole database, as a backup takes it while nobody has it open.
 *
 * @param copy where it is kept
 */
record CopiedDatabase(Path copy) {

    /** Takes one of the log, which must be closed; over PostgreSQL, whose files are not ours to copy, the test is skipped. */
    static CopiedDatabase of(WatchedLog log, String name) {
        assumeFalse(PostgresServer.isWanted(), "what is copied here is Derby's folder");
        CopiedDatabase copied = new CopiedDatabase(log.folder().resolve(name));
        copyTree(log.folder().resolve("database"), copied.copy());
        return copied;
    }

    /** Puts it in the place of what is there. */
    void putBack(WatchedLog log) {
        Path database = log.folder().resolve("database");
        each(database, Comparator.reverseOrder(), Files::delete);
        copyTree(copy, database);
    }

    @FunctionalInterface
    private interface Work {
        void on(Path path) throws IOException;
    }

    private static void copyTree(Path from, Path to) {
        each(from, Comparator.naturalOrder(), path -> Files.copy(path, to.resolve(from.relativize(path))));
    }

    private static void each(Path top, Comparator<Path> order, Work work) {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(order).toList()) {
                work.on(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
