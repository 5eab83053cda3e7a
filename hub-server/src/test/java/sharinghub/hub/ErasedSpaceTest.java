package sharinghub.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derby frees the pages of a long value without overwriting them: only rewriting the table makes it unreadable. */
class ErasedSpaceTest {

    private static final String PLANTED = "planted-01jd3k7m9p";
    private static final int LONGER_THAN_A_PAGE = 100_000;

    @TempDir
    private Path folder;

    @Test
    void what_is_long_stays_in_free_pages_until_the_space_is_rewritten() throws Exception {
        assumeTrue(!PostgresServer.isWanted(), "a server's files are beyond the hub's reach");
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            byte[] planted =
                    PLANTED.repeat(LONGER_THAN_A_PAGE / PLANTED.length()).getBytes(US_ASCII);
            for (int index = 0; index < 3; index++) {
                insert(database, index, planted);
            }
            database.execute("update logged_entry set detail = null");
            checkpoint(database);
            assertThat(filesWith(PLANTED))
                    .as("before")
                    .anyMatch(file -> file.toString().contains("/seg0/"));

            database.leftovers().discard();

            checkpoint(database);
            assertThat(filesWith(PLANTED)).as("afterwards").isEmpty();
            assertThat(database.number("select count(*) from logged_entry")).isEqualTo(3);
        }
        assertThat(filesWith("LOGGED_ENTRY"))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    private static void insert(ScratchDatabase database, int index, byte[] detail) {
        database.write(rows -> rows.createNativeQuery("insert into logged_entry"
                        + " (entry_index, agency, request, commitment, detail) values (?1, 'hub', ?2, ?3, ?4)")
                .setParameter(1, index)
                .setParameter(2, "request " + index)
                .setParameter(3, new byte[32])
                .setParameter(4, detail)
                .executeUpdate());
    }

    private static void checkpoint(ScratchDatabase database) throws Exception {
        database.execute("call syscs_util.syscs_checkpoint_database()");
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
