package sharinghub.hub;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import sharinghub.hub.auditlog.Leftovers;

/**
 * Rewrites the table of entries without the space that erased ones have left in it, and has Derby's journal begin anew, for
 * it holds what a row said before.
 *
 * <p>A PostgreSQL server's journal, its archives and every backup are beyond the hub's reach: they go by their own rule.
 *
 * @param jdbcUrl  of the hub's database
 * @param user     who owns the tables
 * @param password of that user; may be empty
 */
record ErasedSpace(String jdbcUrl, String user, String password) implements Leftovers {

    /** Twice the longest file of Derby's journal (`derby.storage.logSwitchInterval`): so much written begins another. */
    private static final int A_NEW_JOURNAL = 2 * 1024 * 1024;

    /** So that it needs less room at once. */
    private static final short ONE_INDEX_AT_A_TIME = 1;

    @Override
    public void discard() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            if (EmbeddedDatabase.isMeantBy(jdbcUrl)) {
                compress(connection);
                fillJournal(connection);
                statement.execute("call syscs_util.syscs_checkpoint_database()");
                statement.execute("call syscs_util.syscs_checkpoint_database()");
            } else {
                statement.execute("vacuum full logged_entry");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the space of erased entries could not be rewritten", e);
        }
    }

    private static void compress(Connection connection) throws SQLException {
        try (CallableStatement call = connection.prepareCall("call syscs_util.syscs_compress_table(?, ?, ?)")) {
            call.setString(1, connection.getSchema());
            call.setString(2, "LOGGED_ENTRY");
            call.setShort(3, ONE_INDEX_AT_A_TIME);
            call.execute();
        }
    }

    /** Derby drops a file of its journal once it writes the next one; what is written here is taken back. */
    private static void fillJournal(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table erased_space (filling blob)");
            try (PreparedStatement filling = connection.prepareStatement("insert into erased_space values (?)")) {
                filling.setBytes(1, new byte[A_NEW_JOURNAL]);
                filling.execute();
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
