package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void is_created_whole_and_leaves_nothing_beside_it() throws Exception {
        database().createIfAbsent();
        assertThat(folder).isDirectoryContaining(each -> each.endsWith("database"));
        assertThat(folder).isDirectoryNotContaining(each -> each.endsWith("database.new"));
        DriverManager.getConnection("jdbc:derby:" + folder.resolve("database")).close();
        database().shutDown();
        assertThat(folder.resolve("database").resolve("db.lck")).doesNotExist();
    }

    @Test
    void the_torn_beginning_of_an_earlier_attempt_is_thrown_away() throws Exception {
        Path torn = Files.createDirectories(folder.resolve("database.new").resolve("log"));
        Files.writeString(torn.resolve("log1.dat"), "torn");
        database().createIfAbsent();
        database().createIfAbsent();
        Schema schema = new Schema("jdbc:derby:" + folder.resolve("database"), "hub", "");
        schema.migrate();
        schema.migrate();
        database().shutDown();
    }

    @Test
    void an_address_with_attributes_is_refused() {
        for (String address : new String[] {"jdbc:derby:", "jdbc:derby:x;create=true", "jdbc:derby:memory:x"}) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedDatabase.of(address))
                    .withMessageContaining("`jdbc:derby:folder`");
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_named_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data")))
                .withMessageContaining(file.toString())
                .withMessageEndingWith("`hub.data`.");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new EmbeddedDatabase(file.resolve("database")).createIfAbsent())
                .withMessageContaining("could not be created");
    }

    @Test
    void a_migration_that_fails_stops_the_start() throws Exception {
        database().createIfAbsent();
        String address = "jdbc:derby:" + folder.resolve("database");
        try (var connection = DriverManager.getConnection(address, "hub", "");
                var statement = connection.createStatement()) {
            statement.execute("create table log_head (id int)");
        }
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Schema(address, "hub", "").migrate())
                .withMessageContaining("nothing was served");
        database().shutDown();
    }

    private EmbeddedDatabase database() {
        return new EmbeddedDatabase(folder.resolve("database"));
    }
}
