package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.hub.ScratchDatabase;

/** Looking for repeats must not read the whole log: it once did, and every entry cost more than the one before. */
class RequestIndexTest {

    @TempDir
    private Path folder;

    @Test
    void an_index_of_the_entries_begins_with_the_request() throws SQLException {
        try (ScratchDatabase database = ScratchDatabase.in(folder);
                Connection connection = database.connection()) {
            assertThat(firstColumnsOfIndices(connection)).contains("request");
        }
    }

    private static List<String> firstColumnsOfIndices(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String table = database.storesLowerCaseIdentifiers() ? "logged_entry" : "LOGGED_ENTRY";
        List<String> first = new ArrayList<>();
        try (ResultSet columns = database.getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (columns.next()) {
                if (columns.getInt("ORDINAL_POSITION") == 1) {
                    first.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return first;
    }
}
