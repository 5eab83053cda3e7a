package sharinghub.hub;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL that several hubs may share.
 *
 * <p>What was acknowledged is kept only if the server brings each commit to the disk before it answers. A server can be told
 * not to; then the hub does not start.
 *
 * @param jdbcUrl  its address, with the database
 * @param user     who owns the tables
 * @param password of that user; may be empty
 */
record DatabaseServer(String jdbcUrl, String user, String password) {

    /** What must not be switched off, and what would be lost if it were (PostgreSQL manual, "Write Ahead Log"). */
    private static final Map<String, String> MUST_BE_ON = Map.of(
            "fsync", "a power cut could take entries that were acknowledged",
            "full_page_writes", "a power cut could tear pages of the log",
            "synchronous_commit", "a crash could take entries that were acknowledged");

    /** Refuses a server that is out of reach, or that answers before it has written. */
    void requireDurable() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> each : MUST_BE_ON.entrySet()) {
                try (ResultSet row = statement.executeQuery("show " + each.getKey())) {
                    if (!row.next() || row.getString(1).equals("off")) {
                        throw new CannotStart("The database server has `" + each.getKey() + "` switched off, so "
                                + each.getValue() + ": switch it on for this database, then start again.");
                    }
                }
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database of `javax.sql.DataSource.hub.jdbcUrl`, `" + jdbcUrl + "`, is out of reach ("
                            + CannotStart.inShort(e)
                            + "): start it, or mend address, username and password, then start again.",
                    e);
        }
    }
}
