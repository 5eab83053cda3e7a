package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.ScratchDatabase;

/** T45: a hub killed while it makes its database for the first time starts the next time. 4 kills, deep 40. */
class FirstCreationTest {

    private static final int KILLS = Figures.deep() ? 40 : 4;

    /** Makes a database, says when it begins and when it is done, and stays. */
    static final class Maker {

        private Maker() {}

        public static void main(String[] arguments) throws Exception {
            Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver");
            System.out.println("begins");
            try (ScratchDatabase database = ScratchDatabase.in(Path.of(arguments[0]))) {
                System.out.println("done");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void killed_at_any_moment_leaves_a_whole_database_or_none(@TempDir Path folder) throws Exception {
        ForkedJava java = ForkedJava.in(folder.resolve("java"));
        Random chance = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = Files.createDirectory(folder.resolve("data" + kill));
            Process maker = java.start(Maker.class, List.of(data.toString()));
            try (BufferedReader lines = maker.inputReader(UTF_8)) {
                assertThat(lines.readLine()).as(java::said).isEqualTo("begins");
                Thread.sleep(chance.nextInt(1200));
                maker.destroyForcibly().waitFor();
            }
            System.out.println("killed while creating: left " + left(data));
            try (LedgerFixture log = new LedgerFixture(data)) {
                assertThat(log.ledger.perform(NoteDeed.of(NoteDeed.POLICE)).index())
                        .isZero();
            }
            assertThat(left(data)).doesNotContain("database.new");
        }
        Figures.tell("kill -9 while the database is first made", KILLS + " kills", "0 that did not start again");
    }

    private static List<String> left(Path data) throws Exception {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
